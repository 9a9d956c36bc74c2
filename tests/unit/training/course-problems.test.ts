/** What the author of a staff course is told. */
import { describe, expect, it } from 'vitest';
import { FRONT_MATTER } from '../../../src/model/front-matter.ts';
import { aRegion, aTopic, whatAuthorSees } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { COURSE_BODY, courseBody, quizOf, unit } from '../course-body.ts';
import { slide } from '../lesson-body.ts';

type Parts = Parameters<typeof courseBody>[0];
type Front = Parameters<typeof aPage<'training'>>[1];

const saw = (parts: Parts, front: Front = {}) =>
  whatAuthorSees({
    regions: { '310000': aRegion() },
    topics: [aTopic('emotions')],
    pages: [aPage('training', { body: courseBody(parts), audience: ['child-director'], ...front })],
  });
const first = (differs: Parameters<typeof unit>[2]) => saw({ first: unit('看见', 8, differs) });

describe('a sound course', () => {
  it('has no problem', () => expect(saw({})).toBe('没有问题'));
  it('needs no crisis box of its own, whatever its risk', () => expect(saw({}, { risk: 'orange' })).toBe('没有问题'));
});

describe('parts', () => {
  it.each(['before', 'after'] as const)('%s may not be missing', (name) => expect(saw({ [name]: '' })).toContain('没有 ## 学'));
  it('units whose minutes do not add up', () =>
    expect(saw({}, { minutes: 20 })).toContain('各单元加起来是 18 分钟，页面信息里的 minutes 是 20'));
  it('a unit longer than one sits through', () =>
    expect(saw({ first: unit('看见', 20) }, { minutes: 30 })).toMatch(/第 5 行\n {4}单元 “看见” 有 20 分钟/));
  it('one unit only', () => expect(saw({ second: '' }, { minutes: 8 })).toContain('有 1 个 <Module>'));
  it('two units of one name', () => expect(saw({ second: unit('看见', 10) })).toContain('和前面的单元同名'));
  it('words between units', () =>
    expect(saw({ first: `${COURSE_BODY.first}\n\n这一句不知道给谁看。` })).toContain('不属于培训课的哪一部分'));
  it('a part of a lesson', () =>
    expect(saw({ first: `${COURSE_BODY.first}\n\n<Notice>\n\n甲\n\n</Notice>` })).toMatch(
      /第 \d+ 行\n {4}“<Notice>” 不属于培训课的哪一部分/,
    ));
  it('a unit after the end', () =>
    expect(saw({ second: '', after: `${COURSE_BODY.after}\n\n${COURSE_BODY.second}` })).toContain('“<Module>” 不属于'));
  it.each([
    ['scenario', '没有 <Scenario>'],
    ['quiz', '有 0 个 <Quiz>'],
    ['slides', '有 0 个 <Slides>'],
    ['text', '没有正文'],
  ] as const)('a unit without its %s', (name, said) =>
    expect(first(name === 'text' ? { text: '', scenario: '' } : { [name]: '' })).toContain(said),
  );
  it('slides before the questions', () =>
    expect(first({ quiz: `<Slides>\n\n${slide('甲')}\n\n${slide('乙')}\n\n</Slides>`, slides: quizOf(['A', 'B']) })).toContain(
      '的次序乱了',
    ));
  it('a unit in a class meeting', () =>
    expect(whatAuthorSees({ pages: [aPage('help', { body: `甲\n\n${unit('看见', 8)}` })] })).toContain(
      '<Module> 只能用在培训课里',
    ));
});

describe('questions', () => {
  it('one only', () => expect(first({ quiz: quizOf(['A']) })).toContain('单元 “看见” 有 1 道题'));
  it('no explanation, with its line', () =>
    expect(first({ quiz: quizOf(['A', 'B']).replace(/<Why>[^]*?<\/Why>/, '') })).toMatch(/第 21 行\n {4}第 1 题没有解释/));
  it('more than half of the answers under one letter', () =>
    expect(saw({ second: unit('开口', 10, { quiz: quizOf(['A', 'A'], 2) }) })).toContain(
      '全课 4 题里有 3 题的答案是 A，猜得出来',
    ));
  it('right answers that are mostly the longest', () => {
    const quiz = quizOf(['A', 'B'])
      .replace('先听完的话0', '先听完的话说得最长最长')
      .replace('走开的选项1', '走开的选项说得最长最长');
    const other = quizOf(['C', 'A'], 2).replace('发火的选项2', '发火的选项说得最长最长');
    expect(saw({ first: unit('看见', 8, { quiz }), second: unit('开口', 10, { quiz: other }) })).toContain(
      '4 题里有 3 题是最长的选项对',
    );
  });
  it('one that cannot be read on a slide', () => {
    const long = '这一个选项写得实在太长了，要念好一会儿才念得完它啊';
    const quiz = quizOf(['A', 'B'])
      .replace('第 1 题问什么？', '孩子在院子里和您说了半天话，说完低下头，又说不想让别的人知道，您该先说哪一句？')
      .replace('先听完的话0', `${long}甲`)
      .replace('走开的选项0', `${long}乙`)
      .replace('发火的选项0', `${long}丙`);
    expect(first({ quiz })).toContain('这道题放不进一张幻灯片');
  });
});

describe('slides', () => {
  it('one only', () => expect(first({ slides: `<Slides>\n\n${slide('甲')}\n\n</Slides>` })).toContain('有 1 张幻灯片'));
  it('one without words for who shows it', () =>
    expect(first({ slides: `<Slides>\n\n${slide('甲', '- 一', '')}\n\n${slide('乙')}\n\n</Slides>` })).toContain('的讲稿是空的'));
});

describe('front matter', () => {
  it.each([
    [0, '合格线写 50 到 95'],
    [100, '合格线写 50 到 95'],
    [undefined, '写一个整数：答对百分之几算合格'],
  ])('a pass mark of %s', (passMark, said) => {
    const { front } = aPage('training');
    const { error } = FRONT_MATTER.training.safeParse({ ...front, review: null, passMark });
    expect(error?.issues.map(({ message }) => message).join()).toContain(said);
  });
});
