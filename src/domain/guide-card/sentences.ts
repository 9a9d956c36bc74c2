/** A full stop, question or exclamation mark with the quotation mark or bracket that closes after it. */
const SENTENCE = /[^。！？]+(?:[。！？]+[”’）》]*|$)/g;

/** The sentences of a Chinese text, each with its punctuation. */
export function sentencesOf(text: string): string[] {
  return (text.match(SENTENCE) ?? []).map((sentence) => sentence.trim()).filter(Boolean);
}

/** As many whole sentences from the beginning as `room` characters hold; empty when not even the first fits. */
export function firstSentences(sentences: readonly string[], room: number): string {
  let count = 0;
  let length = 0;
  while (count < sentences.length && (length += [...sentences[count]!].length) <= room) count++;
  return sentences.slice(0, count).join('');
}
