const ENDS = '。？！';
const OPENS = '“‘（《';
const CLOSES = '”’）》';

/** The sentences of a paragraph, each with its mark. What is quoted is not cut; a quotation that ends with a mark ends a sentence. */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  let depth = 0;
  let sentence = '';
  let before = '';
  for (const sign of paragraph) {
    const isAfterEnd =
      depth === 0 && (ENDS.includes(before) || (CLOSES.includes(before) && ENDS.includes(sentence.at(-2) ?? '')));
    if (isAfterEnd && before !== '' && !ENDS.includes(sign) && !CLOSES.includes(sign)) {
      sentences.push(sentence);
      sentence = '';
    }
    if (OPENS.includes(sign)) depth++;
    if (CLOSES.includes(sign)) depth = Math.max(0, depth - 1);
    sentence += sign;
    before = sign;
  }
  return [...sentences, sentence].map((one) => one.trim()).filter(Boolean);
}
