/** The files of a report: a workbook and a page for printing, made from a small content folder. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { report } from '../../../src/commands/desk/report.ts';
import { aService } from '../builders.ts';
import { tempContent } from '../temp-content.ts';

const TODAY = '2026-11-22';
const NAME = `报告-310104-上海市徐汇区-${TODAY}`;
const HOSTILE = '=HYPERLINK("http://x","y") <script>alert(1)</script>&';

let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'hutong-report-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  vi.stubEnv('HUTONG_TODAY', TODAY);
  vi.stubEnv('HUTONG_CONTENT', tempContent({ 'services/310104.json': [aService({ name: HOSTILE })] }));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const make = () => report.run(['--area', '徐汇区', '--out', out]);
const bytes = () => readdirSync(out).map((name) => [name, readFileSync(join(out, name)).toString('base64')]);

describe('a report', () => {
  it('is a workbook and a page, the same bytes on the same day', async () => {
    await make();
    const first = bytes();
    expect(first.map(([name]) => name)).toEqual([`${NAME}.html`, `${NAME}.xlsx`]);
    rmSync(out, { recursive: true });
    await make();
    expect(bytes()).toEqual(first);
  });
  it('tells figures, streets, institutions and what is missing; hostile names stay words', async () => {
    await make();
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(out, `${NAME}.xlsx`));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['封面', '合计', '各街镇', '各机构', '还缺什么']);
    const cell = book.getWorksheet('各机构')!.getCell('C4');
    expect([cell.value, cell.numFmt, cell.formula]).toEqual([HOSTILE, '@', undefined]);
    const page = readFileSync(join(out, `${NAME}.html`), 'utf8');
    expect(page).toContain('=HYPERLINK(&quot;http://x&quot;,&quot;y&quot;) &lt;script&gt;alert(1)&lt;/script&gt;&amp;');
    expect(page).not.toMatch(/<script|https?:\/\/(?!x)|<link|<img/);
  });
  it('names its place, its day and what it must not be taken for', async () => {
    await make();
    const page = readFileSync(join(out, `${NAME}.html`), 'utf8');
    for (const words of [
      '<h1>上海市徐汇区资料报告</h1>',
      '2026-11-22 做的，资料截至',
      '演示版',
      '不算“没有”',
      'SH-X：《心理健康关爱方案》',
    ])
      expect(page).toContain(words);
  });
});

describe('the command line', () => {
  it.each<[string, string[], string]>([
    ['no place', [], '请用 --area 写是哪里的报告'],
    ['the nation', ['--area', '全国'], '全国没有报告，请写一个地方'],
    ['an unknown place', ['--area', '徐会区'], '没有叫 “徐会区” 的地方。相近的有：徐汇区'],
    ['a stray word', ['徐汇区'], '多写了 “徐汇区”'],
  ])('%s is answered with what can be written', async (_what, args, message) => {
    await expect(report.run(args)).rejects.toThrow(message);
    expect(readdirSync(out)).toEqual([]);
  });
});
