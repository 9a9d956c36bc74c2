/** Text in pieces that are read one by one: some browsers fall silent in the middle of a long one. */

const LONGEST = 90;

/** `line` in sentences of at most some ninety characters, each with a mark at its end, so that the voice pauses there. */
export function sentences(line: string): string[] {
  return (line.match(/[^。！？；]+[。！？；]*[”’」』）]*/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .flatMap(shorter)
    .map((sentence) => (/[。！？；，：、][”’」』）]*$/.test(sentence) ? sentence : `${sentence}。`));
}

/** A sentence cut at a comma near its middle until every part is short enough. */
function shorter(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const cut = sentence.lastIndexOf('，', LONGEST) + 1 || LONGEST;
  return [sentence.slice(0, cut), ...shorter(sentence.slice(cut))];
}
