import { describe, expect, it } from 'vitest';
import { withReviews } from '../../src/desk/review-front-matter.ts';
import type { Review } from '../../src/model/review.ts';

const doctor: Review = { by: '某院精神科 某某 主任医师', on: '2026-11-22', kind: 'psychiatry' };
const editor: Review = { by: '编辑部', on: '2026-11-23', kind: 'editor' };
const page = (review: string, next = 'next: 2027-05-22') =>
  `---\ntitle: 甲 # 批注\n${review}\n${next} # 再看\nslug: a\n---\n\n正文 review: null\n`;

describe('writing a sign-off into a page', () => {
  it('changes two fields and nothing else', () => {
    expect(withReviews(page('review: null'), [doctor], '2027-06-01')).toBe(
      page('review: { by: "某院精神科 某某 主任医师", on: 2026-11-22, kind: psychiatry }', 'next: 2027-06-01'),
    );
  });
  it('several readings stand in one list', () => {
    const text = withReviews(page('review: { by: 旧, on: 2026-01-01, kind: editor } # 旧的'), [doctor, editor], '2027-06-01');
    expect(text).toContain(
      'review: [{ by: "某院精神科 某某 主任医师", on: 2026-11-22, kind: psychiatry }, { by: "编辑部", on: 2026-11-23, kind: editor }] # 旧的\n',
    );
  });
  it('a reading written as a block is replaced whole; its comments stay', () => {
    const block = 'review:\n  # 请张医生看\n  by: 旧 # 某院\n  on: 2026-01-01\n  kind: editor';
    const text = withReviews(page(block), [editor], '2027-06-01');
    expect(text).toBe(page('# 请张医生看\n# 某院\nreview: { by: "编辑部", on: 2026-11-23, kind: editor }', 'next: 2027-06-01'));
  });
  it('Windows line ends and the mark of byte order stay', () => {
    const windows = `\u{feff}${page('review: null').replaceAll('\n', '\r\n')}`;
    const text = withReviews(windows, [editor], '2027-06-01');
    expect(text.replace(/\r\n/g, '')).not.toContain('\n');
    expect(text.startsWith('\u{feff}---\r\n')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(windows.split('\r\n').length);
  });
  it.each(['a": {b: 1}, "', "it's # no comment", 'a\\b', '}, { by: 冒充', '- [x]: |'])('a name like %j stays a name', (by) => {
    const text = withReviews(page('review: null'), [{ ...editor, by }], '2027-06-01');
    expect(text.split('\n')).toHaveLength(page('review: null').split('\n').length);
    expect(text).toContain(JSON.stringify(by));
  });
  it('an empty value is filled', () => {
    expect(withReviews(page('review:'), [editor], '2027-06-01')).toContain('\nreview: { by: "编辑部"');
  });
  it('a page without the field is refused', () => {
    expect(() => withReviews(page('sensitive: true'), [editor], '2027-06-01')).toThrow('页面信息里没有 review');
    expect(() => withReviews('正文', [editor], '2027-06-01')).toThrow('开头没有 ---');
  });
});
