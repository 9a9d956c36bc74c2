/** The whole way of a reviewer's sheet on a small content folder: made, filled in, read back. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { exportReviews } from '../../src/commands/desk/review-export.ts';
import { importReview } from '../../src/commands/desk/review-import.ts';
import { readReviewOptions } from '../../src/commands/desk/review-options.ts';
import { readContent } from '../../src/read-content/read-content.ts';
import { GUIDE, tempContent, type Files } from './temp-content.ts';

const HELP = GUIDE.replace('slug: xian-ting\ngroup: foundations\norder: 1\n', 'slug: hong # 危机页\n')
  .replace('risk: green', 'risk: red')
  .replace('\n您辛苦了。', '\n<CrisisBox level="red" />\n\n您辛苦了。\n\n- =HYPERLINK(A1)\n- @甲');
const NAME = '某某医院精神科 某某 主任医师';
const SHEET = '审读单-精神科.xlsx';

let content: string;
let out: string;
let said: string;

beforeEach(() => {
  said = '';
  vi.stubEnv('HUTONG_TODAY', '2026-11-23');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function begin(differs: Files = {}): Promise<string> {
  content = tempContent({ 'help/hong.mdx': HELP, ...differs });
  const folder = mkdtempSync(join(tmpdir(), 'hutong-review-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  out = folder;
  vi.stubEnv('HUTONG_CONTENT', content);
  await exportReviews({ what: 'export', kinds: ['psychiatry'], out });
  return join(out, SHEET);
}

type Fill = (sheet: (name: string) => ExcelJS.Worksheet, book: ExcelJS.Workbook) => void;

/** Fills in the sheet and saves it again, as a spreadsheet program does. */
async function filled(fill: Fill, differs: Files = {}): Promise<string> {
  const path = await begin(differs);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  fill((name) => book.getWorksheet(name)!, book);
  await book.xlsx.writeFile(path);
  return path;
}

const ROW = { conclusion: 'I4', by: 'J4', on: 'K4', remark: 'L4' };

const signed =
  (values: Partial<Record<keyof typeof ROW, ExcelJS.CellValue>> = {}): Fill =>
  (sheet) => {
    const all = { conclusion: '通过', by: NAME, on: new Date('2026-11-22T00:00:00Z'), ...values };
    for (const [key, value] of Object.entries(all)) sheet('审读单').getCell(ROW[key as keyof typeof ROW]).value = value;
  };

const read = (file: string, yes = true) => importReview({ what: 'import', file, yes });
const refusal = async (file: string) => {
  const before = files();
  const message = await read(file).then(
    () => '没有拒绝',
    (error: Error) => error.message.replaceAll(out, ''),
  );
  expect(files()).toEqual(before);
  return message;
};
const pageText = () => readFileSync(join(content, 'help/hong.mdx'), 'utf8');
const files = () =>
  [content, out].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(mdx|md|tmp)$/.test(name))
      .map((name) => `${name} ${readFileSync(join(root, name), 'utf8')}`),
  );

describe('a sheet that is filled in well', () => {
  it('signs its page off: two fields of the file change', async () => {
    await read(await filled(signed()));
    expect(pageText()).toBe(
      HELP.replace('review: null', `review: { by: "${NAME}", on: 2026-11-22, kind: psychiatry }`).replace(
        'next: 2027-11-22',
        'next: 2027-05-22',
      ),
    );
    expect(readContent(content).pages.find(({ kind }) => kind === 'help')!.front.review).toHaveLength(1);
    expect(readdirSync(out)).toEqual([SHEET]);
  });
  it('shows what it would change, and writes nothing, until it is told to', async () => {
    const file = await filled(signed({ remark: '好' }));
    const before = files();
    await read(file, false);
    expect(files()).toEqual(before);
    expect(said).toContain('1 页审读通过：\n  《先听孩子说完》 content/help/hong.mdx\n');
    expect(said).toContain('下次复核 2027-11-22 → 2027-05-22');
    expect(said).toContain('什么都没有写。');
  });
  it('read twice, it changes nothing the second time', async () => {
    const file = await filled(signed());
    await read(file);
    const after = pageText();
    said = '';
    await read(file);
    expect(pageText()).toBe(after);
    expect(said).toContain('这一次审读已经记过了');
  });
  it('adds to the readings of others and never takes the place of a later one', async () => {
    const editor = { 'help/hong.mdx': HELP.replace('review: null', 'review: { by: 编辑部, on: 2026-11-22, kind: editor }') };
    await read(await filled(signed(), editor));
    expect(pageText()).toContain(
      `review: [{ by: "${NAME}", on: 2026-11-22, kind: psychiatry }, { by: "编辑部", on: 2026-11-22, kind: editor }]\n`,
    );
    const later = { 'help/hong.mdx': HELP.replace('review: null', 'review: { by: 某, on: 2026-11-23, kind: psychiatry }') };
    await read(await filled(signed(), later));
    expect(pageText()).toBe(later['help/hong.mdx']);
    expect(said).toContain('已经有 2026-11-23 的审读');
  });
  it.each(['2026/11/22', '2026年11月22日', '2026 年 11 月 22 号', '2026.11.22', '20261122', '２０２６－１１－２２', 46348])(
    'takes the date %s',
    async (on) => {
      await read(await filled(signed({ on })));
      expect(pageText()).toContain('on: 2026-11-22');
    },
  );
  it('may have its rows and columns moved, and formatted text in its cells', async () => {
    const file = await filled((sheet, book) => {
      signed({ by: { richText: [{ text: '某某医院精神科 ' }, { text: '某某 主任医师' }] } })(sheet, book);
      sheet('审读单').spliceColumns(1, 0, [], []);
      sheet('审读单').spliceRows(1, 0, ['收到于 11 月']);
      const text = sheet('正文');
      const [first, second] = [4, 5].map((row) => (text.getRow(row).values as ExcelJS.CellValue[]).slice(1));
      text.getRow(4).values = second!;
      text.getRow(5).values = first!;
    });
    await read(file);
    expect(pageText()).toContain(`by: "${NAME}"`);
  });
  it('a page that is not passed stays unreviewed; its remarks go to the authors, and old reports stay', async () => {
    const file = await filled((sheet, book) => {
      signed({ conclusion: '修改后通过', remark: '见正文' })(sheet, book);
      sheet('正文').getCell('G6').value = '-太硬\n=换一句';
    });
    const report = join(out, '审读意见-审读单-精神科.md');
    writeFileSync(report, '作者的勾');
    await read(file);
    expect(pageText()).toBe(HELP);
    expect(readFileSync(report, 'utf8')).toBe('作者的勾');
    expect(readFileSync(report.replace('.md', '-2.md'), 'utf8')).toContain('> -太硬\n> =换一句');
    await read(file);
    expect(existsSync(report.replace('.md', '-3.md'))).toBe(false);
  });
});

describe('a page whose text has changed', () => {
  it('after the sheet was made is not signed off', async () => {
    const file = await filled(signed());
    const changed = HELP.replace('您辛苦了', '您受累了');
    writeFileSync(join(content, 'help/hong.mdx'), changed);
    await read(file);
    expect(pageText()).toBe(changed);
    expect(said).toMatch(/文字在做这张单子以后改过（单子上是 v\w{8}，现在是 v\w{8}），不记；请重新导出，再看一遍/);
  });
  it('by the reviewer in the sheet is not signed off as it stands on the site', async () => {
    const edited = await filled((sheet, book) => {
      signed()(sheet, book);
      sheet('正文').getCell('F5').value = '先听，再说。';
    });
    expect(await refusal(edited)).toContain(
      '「正文」第 5 行「文字」被改过了，和网页上的不一样。「审读单」第 4 行「结论」请选“修改后通过”，或把这一段改回：先听，再说一件能做的事。',
    );
    const cut = await filled((sheet, book) => {
      signed()(sheet, book);
      sheet('正文').spliceRows(5, 2);
    });
    expect(await refusal(cut)).toContain('「正文」里这一页少了 2 段');
  });
});

describe('mistakes are told all at once, each with its cell, and nothing is written', () => {
  it.each<[string, Parameters<typeof signed>[0], string]>([
    ['no name', { by: ' ' }, '「审读单」第 4 行「审读人」没有填'],
    ['a telephone in the name', { by: '张某 138 0000 0000' }, '「审读人」写的是 “张某 138 0000 0000”，里面像有电话号码'],
    ['a hidden character in the name', { by: '张\u202e某' }, '「审读人」里面有看不见的字符（U+202E）'],
    ['no date', { on: null }, '「审读单」第 4 行「审读日期」没有填，请写成 2026-11-23 这样的形式'],
    ['no date at all', { on: '明天' }, '「审读单」第 4 行「审读日期」写的是 “明天”，不是日期，请写成 2026-11-23 这样的形式'],
    ['a day that does not exist', { on: '2026-02-30' }, '写的是 “2026-02-30”，不是日期'],
    ['a day first', { on: '22/11/2026' }, '写的是 “22/11/2026”，不是日期'],
    ['a day to come', { on: new Date('2026-11-24T00:00:00Z') }, '写的是 2026-11-24，还没有到'],
    ['a day before the text', { on: '2025-11-22' }, '写的是 2025-11-22，比这一版文字（2026-11-22）还早'],
    ['another conclusion', { conclusion: '同意' }, '「审读单」第 4 行「结论」写的是 “同意”，请选：通过、修改后通过、不通过'],
    [
      'a formula',
      { on: { formula: 'TODAY()', result: new Date('2026-11-22T00:00:00Z') } },
      '「审读单」第 4 行「审读日期」是公式',
    ],
  ])('%s', async (_what, values, message) => expect(await refusal(await filled(signed(values)))).toContain(message));

  it('several', async () => {
    expect(await refusal(await filled(signed({ by: '', on: '昨天' })))).toMatch(
      /有 2 处要改，什么都没有写：\n {2}「审读单」.*\n {2}「审读单」/,
    );
  });
  it.each<[string, Fill, string]>([
    [
      'a renamed sheet',
      (sheet) => (sheet('正文').name = '全文'),
      '没有叫「正文」的工作表，只有「填写说明」「审读单」「全文」「检查单」',
    ],
    ['a deleted sheet', (_sheet, book) => book.removeWorksheet('检查单'), '没有叫「检查单」的工作表'],
    ['a deleted column', (sheet) => sheet('审读单').spliceColumns(11, 1), '「审读单」缺少「审读日期」这一列'],
    ['a renamed column', (sheet) => (sheet('正文').getCell('F3').value = '原文'), '「正文」缺少「文字」这一列'],
    ['a column twice', (sheet) => (sheet('审读单').getCell('M3').value = '意见'), '有两列都叫「意见」'],
    ['no headings', (sheet) => sheet('审读单').spliceRows(3, 1), '「审读单」里找不到写着'],
    ['merged cells', (sheet) => sheet('审读单').mergeCells('J4:K4'), '「审读单」第 4 行「审读人」是合并的单元格'],
    ['a row twice', (sheet) => sheet('审读单').duplicateRow(4, 1, true), '「审读单」第 5 行「地址」和第 4 行是同一页'],
  ])('%s', async (_what, change, message) => {
    const file = await filled((sheet, book) => {
      signed()(sheet, book);
      change(sheet, book);
    });
    expect(await refusal(file)).toContain(message);
  });
});

describe('a file that is no sheet', () => {
  const encrypted = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]);
  it.each<[string, Buffer, string]>([
    ['an old .xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '这是旧式的 .xls'],
    ['one with a password', encrypted, '文件加了密码'],
    ['a text', Buffer.from('页面,结论\n'), '这不是 Excel 工作簿'],
    ['an empty file', Buffer.alloc(0), '文件是空的'],
    ['half a file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), '文件坏了'],
  ])('%s', async (_what, bytes, message) => {
    const file = await begin();
    writeFileSync(file, bytes);
    expect(await refusal(file)).toContain(message);
  });
  it('one that is not there', async () => {
    await begin();
    expect(await refusal(join(out, '没有.xlsx'))).toContain('读不了文件');
  });
});

describe('what is there already', () => {
  it('a sheet that may be filled in is never replaced', async () => {
    const file = await filled(signed());
    const bytes = readFileSync(file);
    await expect(exportReviews({ what: 'export', kinds: ['psychiatry'], out })).rejects.toThrow('里面可能有填好的内容，不覆盖');
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
  it('an untouched one may be made again', async () => {
    const file = await begin();
    const bytes = readFileSync(file);
    await exportReviews({ what: 'export', kinds: ['psychiatry'], out });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
});

describe('the command line', () => {
  it.each<[string, string[], string]>([
    ['nothing', [], '请写 export（做审读单）或 import（读回来）'],
    ['another word', ['print'], '没有 “print”，请写 export 或 import'],
    ['an unknown kind', ['export', '--kind', 'doctor'], '没有叫 “doctor” 的类别'],
    ['an unknown option', ['export', '--force'], '没有 --force 这个选项'],
    ['no file', ['import'], 'import 后面要写审读单的文件名'],
    ['two files', ['import', 'a.xlsx', 'b.xlsx'], '一次只读一个文件'],
  ])('%s is answered with what can be written', (_what, args, message) => {
    expect(() => readReviewOptions(args)).toThrow(message);
  });
  it('takes kinds by either name, each once', () => {
    expect(readReviewOptions(['export', '--kind', '法律', '--kind', 'law'])).toEqual({
      what: 'export',
      kinds: ['law'],
      out: '审读单',
    });
  });
});
