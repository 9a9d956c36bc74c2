import { describe, expect, it } from 'vitest';
import { parseProse } from '../../src/prose/parse.ts';
import { inlineText, plainText } from '../../src/prose/plain-text.ts';
import { prose } from './page-builders.ts';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('what an author may write', () => {
  it('front matter is skipped', () => expect(prose('---\ntitle: 甲\n---\n\n正文')).toEqual([paragraph(text('正文'))]));
  it('headings of two depths', () => {
    expect(prose('## 现在\n\n### 说什么')).toMatchObject([
      { type: 'heading', depth: 2, children: [text('现在')] },
      { type: 'heading', depth: 3, children: [text('说什么')] },
    ]);
  });
  it('bold, emphasis, line breaks and links', () => {
    expect(prose('**先**听 *再* 说\\\n看[这页](/help/a/)')).toEqual([
      paragraph(
        { type: 'strong', children: [text('先')] },
        text('听 '),
        { type: 'emphasis', children: [text('再')] },
        text(' 说'),
        { type: 'break' },
        text('看'),
        { type: 'link', href: '/help/a/', children: [text('这页')] },
      ),
    ]);
  });
  it('bold next to Chinese punctuation is bold, not asterisks', () => {
    expect(prose('**注意：**请')).toEqual([paragraph({ type: 'strong', children: [text('注意：')] }, text('请'))]);
    expect(prose('他的**“焦虑”**的样子')).toEqual([
      paragraph(text('他的'), { type: 'strong', children: [text('“焦虑”')] }, text('的样子')),
    ]);
  });
  it('a paragraph broken over source lines has no gap in it', () =>
    expect(prose('先听\n再说')).toEqual([paragraph(text('先听再说'))]));
  it('ordered lists keep their first number; items may hold lists', () => {
    expect(prose('3. 三\n4. 四\n   - 小')).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 3,
        checklist: false,
        items: [
          [paragraph(text('三'))],
          [paragraph(text('四')), { type: 'list', ordered: false, start: 1, checklist: false, items: [[paragraph(text('小'))]] }],
        ],
      },
    ]);
  });
  it('a checklist for a pen: all items have an empty box', () => {
    expect(prose('- [ ] 笔\n- [ ] 空白表')).toMatchObject([
      { type: 'list', ordered: false, checklist: true, items: [[paragraph(text('笔'))], [paragraph(text('空白表'))]] },
    ]);
  });
  it.each([
    ['可以说', '不要说', ['say', 'not']],
    ['不要这样改', '可以这样改', ['not', 'say']],
    ['这样写', '不这样写', ['say', 'not']],
    ['难在哪里', '找谁', ['plain', 'plain']],
    ['不要说', '为什么', ['plain', 'plain']],
  ])('the columns of %s and %s are told by their headings', (left, right, columns) => {
    expect(prose(`| ${left} | ${right} |\n| --- | --- |\n| 甲 | 乙 |`)).toMatchObject([{ type: 'table', columns }]);
  });
  it('tables', () => {
    expect(prose('| 可以说 | 不要说 |\n| --- | --- |\n| **好** | 坏 |')).toEqual([
      {
        type: 'table',
        columns: ['say', 'not'],
        head: [[text('可以说')], [text('不要说')]],
        rows: [[[{ type: 'strong', children: [text('好')] }], [text('坏')]]],
      },
    ]);
  });
  it('quotations', () => expect(prose('> 原话')).toEqual([{ type: 'quote', children: [paragraph(text('原话'))] }]));
  it('telephones inside a sentence and alone on a line', () => {
    expect(prose('打 <Tel n="12356" />')).toEqual([paragraph(text('打 '), { type: 'tel', n: '12356' })]);
    expect(prose('<Tel id="sh-962525" />')).toEqual([paragraph({ type: 'tel', id: 'sh-962525' })]);
  });
  it('every box, with and without children', () => {
    const boxes =
      '<Today>\n\n甲\n\n</Today>\n\n<ForChild>\n\n乙\n\n</ForChild>\n\n<OnScreen>\n\n戊\n\n</OnScreen>\n\n<Care level="soon">\n\n丙\n\n</Care>\n\n<CrisisBox level="red">\n\n丁\n\n</CrisisBox>\n\n<CrisisBox level="green" />\n\n<RegionHotlines />';
    expect(prose(boxes)).toEqual([
      { type: 'today', children: [paragraph(text('甲'))] },
      { type: 'for-child', children: [paragraph(text('乙'))] },
      { type: 'on-screen', children: [paragraph(text('戊'))] },
      { type: 'care', level: 'soon', children: [paragraph(text('丙'))] },
      { type: 'crisis-box', level: 'red', children: [paragraph(text('丁'))] },
      { type: 'crisis-box', level: 'green', children: [] },
      { type: 'region-hotlines' },
    ]);
  });
});

describe('what an author may not write', () => {
  const refused = (mdx: string) => parseProse(mdx).problems.map(({ line, what, fix }) => `第 ${line} 行：${what}。${fix}`);
  it.each([
    ['an unknown component', '<Foo />', '第 1 行：没有叫 <Foo> 的组件'],
    ['raw HTML', '字\n\n<div>字</div>', '第 3 行：段落里没有叫 <div> 的组件'],
    ['an unknown component in a sentence', '打 <Foo /> 电话', '第 1 行：段落里没有叫 <Foo> 的组件'],
    ['a script', '<script>1</script>', '<script> 的组件'],
    ['an expression', '## 甲\n\n{1 + 1}', '第 3 行：正文里有 { } 表达式'],
    ['an expression in a sentence', '共{n}人', '第 1 行：正文里有 { } 表达式'],
    ['an import', "import a from 'a'\n\n字", '第 1 行：正文里有 import 或 export'],
    ['an export', 'export const a = 1', '第 1 行：正文里有 import 或 export'],
    ['a javascript: link', '[点](javascript:alert(1))', '链接 “javascript:alert(1)” 不是站内地址'],
    ['another site', '[点](https://example.com/)', '链接 “https://example.com/” 不是站内地址'],
    ['another site without its protocol', '[点](//example.com/)', '链接 “//example.com/” 不是站内地址'],
    ['an image', '![图](/a.png)', '第 1 行：段落里有不认识的写法（image）'],
    ['a first-level heading', '# 甲', '第 1 行：用了 1 级标题'],
    ['a fourth-level heading', '#### 甲', '第 1 行：用了 4 级标题'],
    ['a rule', '甲\n\n---', '第 3 行：正文里有不认识的写法（thematicBreak）'],
    ['a telephone without a number', '打 <Tel />', '<Tel /> 要写号码或 id，只写一个'],
    ['a telephone with number and id', '打 <Tel n="110" id="a" />', '<Tel /> 要写号码或 id，只写一个'],
    ['a telephone by expression', '打 <Tel n={110} />', '<Tel /> 要写号码或 id，只写一个'],
    [
      'a care level that does not exist',
      '<Care level="urgent">\n\n甲\n\n</Care>',
      '<Care> 的 level 写的是 “urgent”。只能写：normal、soon、now',
    ],
    ['a crisis box without its level', '<CrisisBox />', '<CrisisBox> 的 level 写的是 “”。只能写：green、yellow、orange、red'],
    ['a box that is never closed', '<Today>\n\n甲', '<Today> 没有结尾'],
    ['a box that is closed by another name', '<Tody>\n\n甲\n\n</Today>', '开头是 <Tody>，结尾是 </Today>'],
    ['a box that is ticked already', '- [x] 笔', '第 1 行：清单里有勾好的框 [x]'],
    ['a list with boxes here and there', '- [ ] 笔\n- 表', '第 1 行：清单里有的有框，有的没有'],
    ['a numbered list with boxes', '1. [ ] 笔', '第 1 行：有框的清单用了数字编号'],
    ['a brace that is never closed', '甲 { 乙', '正文读不懂'],
  ])('%s', (_case, mdx, message) => expect(refused(mdx).join('\n')).toContain(message));

  it('all mistakes of a body are told, and what was understood is kept', () => {
    const parsed = parseProse('甲\n\n<Foo />\n\n{1}\n\n乙');
    expect(parsed.problems).toHaveLength(2);
    expect(parsed.prose).toEqual([paragraph(text('甲')), paragraph(text('乙'))]);
  });
});

describe('plain text', () => {
  it('one line for each paragraph, item, heading and cell; marks and boxes leave no trace', () => {
    const page = prose(
      '## 现在\n\n**先**听[他](/help/a/)说\n\n- 一\n- 二\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n\n<Care level="now">\n\n打 <Tel n="110" /> 或 <Tel id="sh-962525" />\n\n</Care>\n\n<RegionHotlines />\n\n> 完',
    );
    expect(plainText(page)).toBe('现在\n先听他说\n一\n二\n甲\n乙\n丙\n丁\n打 110 或 sh-962525\n完');
  });
  it('telephones read as the caller wants', () => {
    expect(plainText(prose('打 <Tel n="110" />'), ({ n }) => `［${n}］`)).toBe('打 ［110］');
  });
  it('a line break is a line break', () =>
    expect(inlineText([{ type: 'text', value: '甲' }, { type: 'break' }, { type: 'text', value: '乙' }])).toBe('甲\n乙'));
});
