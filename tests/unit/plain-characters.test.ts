import { describe, expect, it } from 'vitest';
import { text, textUpTo } from '../../src/model/fields.ts';
import { parseProse } from '../../src/prose/parse.ts';

const complaint = (schema: typeof text, value: string) => schema.safeParse(value).error?.issues[0]?.message;

describe('a text that somebody pasted', () => {
  it.each([
    ['a cell of two lines', '徐汇区\n漕溪北路', '中间有换行或制表符（U+000A）。请写在一行里'],
    ['a tab', '周一\t周二', '中间有换行或制表符（U+0009）。请写在一行里'],
    ['a space without width', '徐家\u200B汇', '里面有看不见的字符（U+200B），在 “徐家” 后面。请把这几个字重新打一遍'],
    ['a mark of direction', '\u202E徐家汇', '里面有看不见的字符（U+202E），在 “徐家汇” 前面。请把这几个字重新打一遍'],
    ['a control character', '徐\u0000汇', '里面有看不见的字符（U+0000），在 “徐” 后面。请把这几个字重新打一遍'],
    ['half a character', '徐\uD800', '里面有看不见的字符（U+D800），在 “徐” 后面。请把这几个字重新打一遍'],
    ['a character that was lost', '徐\uFFFD', '里面有看不见的字符（U+FFFD），在 “徐” 后面。请把这几个字重新打一遍'],
    ['a radical out of a PDF', '⼉童', '里面的 “⼉” 是部首（U+2F09），不是字，多半是从 PDF 里复制来的。请重新打一遍，写成 “儿”'],
  ])('with %s is refused, and the author is told where', (_what, value, message) => expect(complaint(text, value)).toBe(message));

  it.each(['葛\u{E0100}城', 'Café', '甲　乙', '“一”——…', '𠮷'])('like %s is left alone', (value) =>
    expect(complaint(text, value)).toBeUndefined(),
  );

  it('a name that stands on no card is refused with its length', () => {
    expect(complaint(textUpTo(3), '𠮷甲乙')).toBeUndefined();
    expect(complaint(textUpTo(3), '𠮷甲乙丙')).toBe('有 4 个字，最多 3 个，不然印不下');
  });
});

it('the line of an article with an unseen character is named, tabs and Windows line ends are not', () => {
  expect(parseProse('---\r\ntitle: 甲\r\n---\r\n\r\n-\t好\r\n\r\n看\u200B见').problems).toEqual([
    { line: 7, what: '里面有看不见的字符（U+200B），在 “看” 后面', fix: '请把这几个字重新打一遍' },
  ]);
});
