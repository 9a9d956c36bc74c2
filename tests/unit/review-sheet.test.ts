import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { reviewDigest } from '../../src/desk/review-digest.ts';
import { reviewWorkbook } from '../../src/desk/review-workbook.ts';
import { pageRows } from '../../src/domain/review/page-rows.ts';
import { remarksReport } from '../../src/domain/review/remarks-report.ts';
import { reviewSheet } from '../../src/domain/review/review-sheet.ts';
import { aKnowledgeBase, aService } from './builders.ts';
import { aPage } from './page-builders.ts';

const BODY = `<CrisisBox level="red">

现在打 <Tel n="110" />。

</CrisisBox>

<ForChild>

不是你的错。

</ForChild>

## 先做

1. **留下来。** 坐近些。
2. 打 <Tel id="sh-line" />。

- 不骂

| 可以说 | 不要说 |
| --- | --- |
| 我在 | 别想太多 |

<Care level="now">

去急诊。

</Care>

=1+1

<RegionHotlines />

<CrisisBox level="green" />`;

const services = { '310104': [aService({ id: 'sh-line', phones: [{ number: '021-12320' }] })] };
const form = {
  slug: 'xian-ting',
  title: '记录',
  version: '2026-11',
  lead: '照实写',
  sides: 1,
  parts: [
    {
      kind: 'fields' as const,
      title: '这一次',
      fields: [
        { label: '自编代号', width: 'half' as const },
        { label: '日期', width: 'half' as const },
      ],
    },
    { kind: 'say' as const, title: '说什么', rows: [{ say: '我信你', not: '你记错了' }] },
    { kind: 'lines' as const, title: '记几个字', lines: 3 },
  ],
};
const page = aPage('help', { risk: 'red', body: BODY, shortTitle: '看一看' });
const kb = aKnowledgeBase({ services, pages: [aPage('guides', { slug: 'green' }), page] });
const sheet = (base = kb) => reviewSheet(base, 'psychiatry', reviewDigest, '2026-11-22');

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return book;
}

describe('a page as a reviewer reads it', () => {
  it('row by row, with the numbers that readers see', () => {
    expect(pageRows(kb, page).map(({ place, text }) => `${place}｜${text}`)).toEqual([
      '标题｜先听孩子说完',
      '标签页标题｜看一看',
      '摘要｜先听，再说一件能做的事。',
      '求助框“现在有危险”：正文｜现在打 110。',
      '写给你（孩子）：正文｜不是你的错。',
      '小标题｜先做',
      '步骤｜1. 留下来。 坐近些。',
      '步骤｜2. 打 021-12320。',
      '要点｜不骂',
      '表格｜可以说：我在\n不要说：别想太多',
      '“立即：现在就打电话”：正文｜去急诊。',
      '正文｜=1+1',
      '各地热线｜（这里列出各地自己的热线，名称和号码来自数据。）',
      '求助框“想问一问，找谁”：正文｜青少年的事打 12355，妇女儿童的事打 12338，也可以找村（居）儿童主任。',
      '求助框“想问一问，找谁”：正文｜心里撑不住打 12356；有危险打 110、120。',
    ]);
  });
  it('together with the form that is printed from it', () => {
    const tool = aPage('toolkit', { body: '一句。' });
    const rows = pageRows(aKnowledgeBase({ forms: { 'xian-ting': form } }), tool);
    expect(rows.slice(-6).map(({ text }) => text)).toEqual([
      '照实写',
      '这一次',
      '自编代号　日期',
      '说什么',
      '可以说：我信你\n不要说：你记错了',
      '记几个字',
    ]);
  });
});

describe('the version of a text', () => {
  const versionOf = (differs: Parameters<typeof aPage<'help'>>[1], written = services) =>
    sheet(aKnowledgeBase({ services: written, pages: [aPage('help', { risk: 'red', body: BODY, ...differs })] })).pages[0]!
      .version;
  it('changes with a word, a number, the place of a passage, the title', () => {
    const changed = [
      versionOf({}),
      versionOf({ body: BODY.replace('不骂', '不打') }),
      versionOf({}, { '310104': [aService({ id: 'sh-line', phones: [{ number: '021-12321' }] })] }),
      versionOf({ body: BODY.replaceAll('ForChild', 'Today') }),
      versionOf({ title: '别的' }),
    ];
    expect(new Set(changed).size).toBe(changed.length);
  });
  it('stays when a reading is added, sources change, or lines are broken otherwise', () => {
    const review = [{ by: '某院', on: '2026-11-22', kind: 'editor' as const }];
    expect(versionOf({ review, next: '2028-01-01', sources: ['S09'], body: BODY.replace('现在打', '现在\n打') })).toBe(
      versionOf({}),
    );
  });
});

describe('a reviewer’s workbook', () => {
  it('has the pages of that reviewer, the most dangerous first', () => {
    const pages = [
      aPage('guides', { slug: 'o', risk: 'orange' }),
      aPage('guides', { slug: 'g' }),
      aPage('help', { slug: 'r', risk: 'red' }),
    ];
    const addresses = (kind: 'psychiatry' | 'editor') =>
      reviewSheet(aKnowledgeBase({ pages }), kind, reviewDigest, '2026-11-22').pages.map(({ address }) => address);
    expect(addresses('psychiatry')).toEqual(['/help/r/', '/guides/o/']);
    expect(addresses('editor')).toEqual(['/help/r/', '/guides/o/', '/guides/g/']);
  });
  it('is ready to print and to fill in', async () => {
    const book = await opened(await reviewWorkbook(sheet()));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['填写说明', '审读单', '正文', '检查单']);
    for (const one of book.worksheets.slice(1)) {
      expect(one.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
      expect(one.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
      expect(one.getRow(4).getCell(1).alignment).toMatchObject({ wrapText: true });
    }
    const choice = book.getWorksheet('审读单')!.getCell('I4').dataValidation;
    expect(choice).toMatchObject({ type: 'list', formulae: ['"通过,修改后通过,不通过"'] });
  });
  it('holds text that looks like a formula as text', async () => {
    const bytes = await reviewWorkbook(sheet());
    const cells = (await opened(bytes)).getWorksheet('正文')!.getColumn(6).values;
    expect(cells).toContain('=1+1');
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      if (name.startsWith('xl/worksheets/')) expect(new TextDecoder().decode(part)).not.toContain('<f>');
    }
  });
  it('has one rule for each column: rules on overlapping ranges are taken for damage', async () => {
    const many = aKnowledgeBase({ pages: Array.from({ length: 12 }, (_, n) => aPage('help', { slug: `p-${n}`, risk: 'red' })) });
    const xml = new TextDecoder().decode(unzipSync(await reviewWorkbook(sheet(many)))['xl/worksheets/sheet2.xml']);
    expect([...xml.matchAll(/sqref="([^"]+)"/g)].map(([, range]) => range)).toEqual(expect.arrayContaining(['I4:I15', 'K4:K15']));
    expect(xml.match(/<dataValidation /g)).toHaveLength(2);
  });
  it('is the same, byte for byte, whenever and wherever it is made', async () => {
    const zone = process.env['TZ'];
    const first = await reviewWorkbook(sheet());
    process.env['TZ'] = 'America/New_York';
    // Zip files count time in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const again = await reviewWorkbook(sheet());
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(again).equals(first)).toBe(true);
  });
});

describe('the report of remarks', () => {
  const none = { signOffs: [], texts: [], answers: [] };
  const row = { row: 4, address: '/help/xian-ting/', kind: '精神科', version: 'v', by: '某院', on: '2026-11-22' };
  it('is not made when there is nothing to tell', () => {
    expect(remarksReport(kb, { ...none, signOffs: [{ ...row, conclusion: '通过', remark: '' }] }, 'a.xlsx')).toBeUndefined();
  });
  it('gathers what was said about a page, and cannot be taken for mark-up', () => {
    const report = remarksReport(
      kb,
      {
        signOffs: [{ ...row, conclusion: '不通过', remark: '# 重写\n<script>' }],
        texts: [{ row: 9, address: row.address, n: '7', place: '步骤', text: '1. 留下来。', remark: '改成*坐下*' }],
        answers: [{ row: 4, ask: '没有药名？', answer: '否', remark: '' }],
      },
      'a.xlsx',
    );
    expect(report).toBe(
      `# 审读意见：a.xlsx

## 先听孩子说完

地址 /help/xian-ting/，文件 content/help/xian-ting.mdx

结论：不通过（某院，2026-11-22）

> \\# 重写
> \\<script\\>

- [ ] 步骤：1. 留下来。

> 改成\\*坐下\\*

## 检查单

- [ ] 没有药名？　否
`,
    );
  });
});
