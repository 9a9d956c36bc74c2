/** The components of a lesson as authors write them. */
import { describe, expect, it } from 'vitest';
import { allBlocks } from '../../../src/domain/problems/prose-walk.ts';
import { LESSON_PARTS } from '../../../src/prose/lesson-parts.ts';
import { parseProse } from '../../../src/prose/parse.ts';
import { plainText } from '../../../src/prose/plain-text.ts';
import { prose } from '../page-builders.ts';
import { courseBody } from '../course-body.ts';
import { lessonBody } from '../lesson-body.ts';

const refused = (mdx: string) =>
  parseProse(mdx)
    .problems.map(({ line, what, fix }) => `第 ${line} 行：${what}。${fix}`)
    .join('\n');
const inStep = (inner: string) => `<Flow>\n\n<Step name="热身" minutes="5">\n\n${inner}\n\n</Step>\n\n</Flow>`;

describe('what an author may write', () => {
  it('every component of a lesson and of a course, each read into its own node', () => {
    const body = lessonBody({ notice: '<Notice>\n\n＿＿\n\n</Notice>' });
    const types = new Set([...allBlocks(prose(body)), ...allBlocks(prose(courseBody()))].map(({ type }) => type));
    expect(Object.values(LESSON_PARTS).filter(({ type }) => !types.has(type))).toEqual([]);
  });
  it('attributes as words and numbers, and the line on which a part begins', () => {
    expect(prose(`甲\n\n${inStep('乙')}`)[1]).toMatchObject({
      type: 'flow',
      line: 3,
      children: [{ type: 'step', line: 5, name: '热身', minutes: 5, children: [{ type: 'paragraph' }] }],
    });
  });
  it('headings inside a step and on a worksheet', () => {
    expect(refused(inStep('### 第一轮'))).toBe('');
    expect(refused('<Worksheet title="单">\n\n### 正面\n\n</Worksheet>')).toBe('');
  });
  it('the plain text holds names, titles and every word, in reading order', () => {
    const words = plainText(prose(lessonBody())).split('\n');
    const order = [
      '热身',
      '练一练',
      '情景一',
      '小林（虚构）不知道跟谁说。',
      '第 1 张',
      '第 1 分钟。念一遍。',
      '我的三个人',
      '画一画',
      '第 1 题问什么？',
    ];
    expect(order.map((one) => words.indexOf(one))).toEqual(order.map((one) => words.indexOf(one)).toSorted((a, b) => a - b));
    expect(order.filter((one) => !words.includes(one))).toEqual([]);
  });
});

describe('what an author may not write', () => {
  it.each([
    [
      'minutes that are no number',
      inStep('甲').replace('"5"', '"五"'),
      '第 3 行：<Step> 的 minutes 写的是 “五”。写 1 到 60 的整数',
    ],
    ['minutes as an expression', inStep('甲').replace('"5"', '{5}'), '<Step> 的 minutes 写的是 “”'],
    ['a step without a name', inStep('甲').replace('name="热身" ', ''), '<Step> 没有写 name'],
    [
      'an attribute that does not exist',
      inStep('甲').replace('name', 'title="热身" name'),
      '<Step> 没有叫 “title” 的属性。只能写：name、minutes',
    ],
    ['attributes by expression', inStep('甲').replace('name="热身"', '{...x}'), '<Step> 没有叫 “{…}” 的属性'],
    ['a step outside the flow', '<Step name="甲" minutes="5">\n\n乙\n\n</Step>', '<Step> 放错了地方。放进 <Flow> 里'],
    ['a flow in a flow', inStep('<Flow>\n\n</Flow>'), '<Flow> 放错了地方（在 <Step> 里）'],
    ['words between steps', '<Flow>\n\n零散的话\n\n</Flow>', '第 3 行：<Flow> 里有零散的字。只放 <Step>、<Longer>'],
    ['an article’s box in a step', inStep('<Care level="now">\n\n甲\n\n</Care>'), '<Step> 里不能放 <Care>'],
    ['a section heading in a step', inStep('## 甲'), '<Step> 里写了标题'],
    ['any heading on a slide', '<Slides>\n\n<Slide title="甲">\n\n### 乙\n\n</Slide>\n\n</Slides>', '<Slide> 里写了标题'],
    [
      'something inside the lines',
      '<Worksheet title="单">\n\n<Lines n="3">\n\n甲\n\n</Lines>\n\n</Worksheet>',
      '<Lines> 里写了字',
    ],
    [
      'more lines than a side holds',
      '<Worksheet title="单">\n\n<Lines n="40" />\n\n</Worksheet>',
      '<Lines> 的 n 写的是 “40”。写 1 到 20 的整数',
    ],
    ['a component in the middle of a sentence', inStep('甲 <Why>乙</Why>'), '<Why> 和字写在了一行'],
    ['a name that objects have anyway', '<constructor />', '没有叫 <constructor> 的组件'],
    ['a telephone typed as a component of its own', inStep('<Phone n="110" />'), '<Step> 里不能放 <Phone>'],
  ])('%s', (_case, mdx, message) => expect(refused(mdx)).toContain(message));
});
