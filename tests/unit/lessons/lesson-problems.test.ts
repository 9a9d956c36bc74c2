/** What the author of a lesson is told. */
import { describe, expect, it } from 'vitest';
import { aRegion, aTopic, whatAuthorSees } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { LESSON_BODY, lessonBody, microBody, question, slide, slidesWith } from '../lesson-body.ts';

type Parts = Parameters<typeof lessonBody>[0];
type Front = Parameters<typeof aPage<'lessons'>>[1];

const saw = (parts: Parts, front: Front = {}) =>
  whatAuthorSees({
    regions: { '310000': aRegion() },
    topics: [aTopic('emotions'), aTopic('internet')],
    pages: [aPage('lessons', { body: lessonBody(parts), audience: ['teacher'], ...front })],
  });
const one = (slides: string) => saw({ slides: slidesWith(slides) });
const quiz = (...questions: readonly string[]) => saw({ quiz: `<Quiz>\n\n${questions.join('\n\n')}\n\n</Quiz>` });
const five = (...answers: readonly string[]) => answers.map((answer, index) => question(index, answer));

describe('a sound lesson', () => {
  it('has no problem', () => expect(saw({})).toBe('没有问题'));
  it('may tell parents beforehand', () =>
    expect(saw({ notice: '<Notice>\n\n各位家长：＿＿月＿＿日上这一课。\n\n</Notice>' }, { notice: 'required' })).toBe(
      '没有问题',
    ));
});

describe('parts', () => {
  it.each(['before', 'flow', 'slides', 'worksheet', 'quiz', 'after', 'group-text'] as const)('%s may not be missing', (name) =>
    expect(saw({ [name]: '' })).toContain('没有 '),
  );
  it('a notice that the front matter asks for', () =>
    expect(saw({}, { notice: 'required' })).toContain('页面信息里写了 notice: required，正文没有 <Notice>'));
  it('a part in the wrong place, with its line', () => {
    const body = [LESSON_BODY.before, LESSON_BODY.slides, LESSON_BODY.flow, LESSON_BODY.worksheet, LESSON_BODY.quiz].join('\n\n');
    expect(saw({ before: body, flow: '', slides: '', worksheet: '', quiz: '' })).toMatch(
      /第 \d+ 行\n    <Flow> 写在了 <Slides> 的后面/,
    );
  });
  it('a part twice', () =>
    expect(saw({ worksheet: `${LESSON_BODY.worksheet}\n\n${LESSON_BODY.worksheet}` })).toContain('<Worksheet> 写了两次'));
  it('words that belong to no part', () =>
    expect(saw({ quiz: `${LESSON_BODY.quiz}\n\n这一句不知道给谁看。` })).toContain(
      '“这一句不知道给谁看。” 不属于课件的哪一部分',
    ));
  it('a heading of its own', () =>
    expect(saw({ flow: `## 流程\n\n${LESSON_BODY.flow}` })).toContain('“流程” 不属于课件的哪一部分'));
  it('a box of an article', () =>
    expect(saw({ after: `${LESSON_BODY.after}\n\n<CrisisBox level="yellow" />` })).toContain('不属于课件的哪一部分'));
  it('an article that borrows a part', () =>
    expect(whatAuthorSees({ pages: [aPage('help', { body: '甲\n\n<Notice>\n\n乙\n\n</Notice>' })] })).toContain(
      '第 3 行\n    <Notice> 只能用在班会课里',
    ));
  it('an adaptation of a lesson that is not there', () =>
    expect(saw({}, { slug: 'tingting-xiaodi', variantOf: 'tingting' })).toContain('没有叫 “tingting” 的课'));
});

describe('its address', () => {
  it.each(['planner', 'knowledge'])('%s is a page of the site itself', (slug) =>
    expect(saw({}, { slug })).toContain(
      `content/lessons/${slug}.mdx  slug\n    “${slug}” 不能用：网址 /lessons/${slug}/ 是网站自己的一页。换一个文件名和 slug`,
    ),
  );
});

describe('a micro-lesson', () => {
  const sawMicro = (parts: Parts = {}, front: Front = {}) =>
    saw({}, { type: 'micro', minutes: 6, body: microBody(parts), ...front });
  it('needs no sheet, no quiz, no message', () => expect(sawMicro()).toBe('没有问题'));
  it('is told when it is too long', () =>
    expect(sawMicro({}, { minutes: 9 })).toContain('minutes\n    微课最多 8 分钟，写的是 9'));
  it.each([
    ['worksheet', '<Worksheet>'],
    ['quiz', '<Quiz>'],
    ['group-text', '<GroupText>'],
  ] as const)('holds no %s', (part, name) =>
    expect(sawMicro({ [part]: LESSON_BODY[part] })).toMatch(new RegExp(`第 \\d+ 行\\n    微课里不写 ${name}`)),
  );
  it('is none where parents are told beforehand', () =>
    expect(sawMicro({}, { notice: 'required' })).toContain('要先告知家长的课，不做成微课'));
  it('has few slides', () => expect(sawMicro({ slides: LESSON_BODY.slides })).toContain('有 8 张幻灯片。写 2 到 5 张'));
  it('a lesson as short as one is called one', () => {
    const flow = LESSON_BODY.flow
      .replace('"30"', '"1"')
      .replaceAll('"5"', '"2"')
      .replace(/<Longer[^]*<\/Longer>/, '');
    expect(saw({ flow }, { minutes: 5 })).toContain('8 分钟以内的是微课。type 写 micro');
  });
});

describe('a teacher is told before every lesson', () => {
  const before = (...lines: readonly string[]) =>
    saw({ before: `## 课前必读\n\n${lines.map((line) => `- ${line}`).join('\n')}` });
  const REPORT = '学生受了伤害，或者您怀疑：马上打 <Tel n="110" />，不用先请示，打完告诉学校。';
  const CRISIS = '学生说不想活了：当真，不离开，马上叫接应老师。';
  const NO_REPORT = '课前必读没有写：怀疑学生受伤害，先报警';
  const NO_CRISIS = '课前必读没有写：学生说不想活了怎么办';

  it('to call the police on suspicion, before anybody is asked', () => {
    expect(before(REPORT, CRISIS)).toBe('没有问题');
    expect(before(CRISIS)).toContain(NO_REPORT);
    expect(before('怀疑学生受了伤害：马上报告学校，最迟当天。', CRISIS)).toContain(NO_REPORT);
    expect(before('怀疑学生受了伤害：不用先请示。', '有危险打 <Tel n="110" />。', CRISIS)).toContain(NO_REPORT);
  });
  it('not to leave a pupil who wants to die', () => {
    expect(before(REPORT)).toContain(NO_CRISIS);
    expect(before(REPORT, '学生说不想活了：下课告诉班主任。')).toContain(NO_CRISIS);
  });
  it('where to read on, when the site has that page', () => {
    const see = '看[《TA说不想活了》](/help/bu-xiang-huo/)';
    const sawWith = (crisis: string) =>
      whatAuthorSees({
        regions: { '310000': aRegion() },
        topics: [aTopic('emotions'), aTopic('internet')],
        pages: [
          aPage('help', { slug: 'bu-xiang-huo' }),
          aPage('lessons', { body: lessonBody({ before: `## 课前必读\n\n- ${REPORT}\n- ${crisis}` }), audience: ['teacher'] }),
        ],
      });
    expect(sawWith(CRISIS)).toContain(NO_CRISIS);
    expect(sawWith(`${CRISIS}${see}`)).not.toContain(NO_CRISIS);
  });
  it('in a micro-lesson too', () =>
    expect(saw({}, { type: 'micro', minutes: 6, body: microBody({ before: `## 课前必读\n\n- ${CRISIS}` }) })).toContain(
      NO_REPORT,
    ));
});

describe('a child who writes on a slip', () => {
  const saying = (words: string) => saw({ flow: LESSON_BODY.flow.replace('写下三个人。', words) });

  it('can be found: the lesson says that a name brings the teacher', () => {
    expect(saying('每人写一句，不写名字，折好投进盒子。')).toContain('写了“投进盒子”，没有写学生怎么让老师找到自己');
    expect(saying('想说的，投匿名信箱。')).toContain('写了“匿名信箱”');
    expect(saying('每人写一句，折好投进盒子。想让老师单独找你的，写上名字。')).toBe('没有问题');
  });
});

describe('the course', () => {
  it('minutes that do not add up', () =>
    expect(saw({ flow: LESSON_BODY.flow.replace('minutes="30"', 'minutes="28"') })).toMatch(
      /第 7 行\n    流程加起来是 38 分钟，页面信息里的 minutes 是 40/,
    ));
  it('no reading for 45 minutes', () =>
    expect(saw({ flow: LESSON_BODY.flow.replace(/<Longer[^]*<\/Longer>/, '') })).toContain(
      '没有写 45 分钟的课怎么用多出的五分钟',
    ));
  it('a reading that extends a step which is not there', () =>
    expect(saw({ flow: LESSON_BODY.flow.replace('<Longer step="练一练"', '<Longer step="练二练"') })).toContain(
      '没有这个环节。写其中一个：热身、练一练、收尾',
    ));
  it('a lesson of another length needs no reading for 45 minutes', () =>
    expect(saw({ flow: LESSON_BODY.flow.replace('"30"', '"10"').replace(/<Longer[^]*<\/Longer>/, '') }, { minutes: 20 })).toBe(
      '没有问题',
    ));
});

describe('slides', () => {
  it('too few', () => expect(saw({ slides: `<Slides>\n\n${slide('一')}\n\n</Slides>` })).toContain('有 1 张幻灯片'));
  it('one without notes', () => expect(one('<Slide title="甲">\n\n先听\n\n</Slide>')).toContain('幻灯片 “甲” 没有讲稿'));
  it('six lines', () => expect(one(slide('甲', '- 一\n- 二\n- 三\n- 四\n- 五\n- 六'))).toContain('幻灯片 “甲” 有 6 行字'));
  it('a line that the last row cannot read', () =>
    expect(one(slide('甲', `- 短的一行\n- ${'长'.repeat(19)}`))).toContain(`的一行有 19 个字：“${'长'.repeat(19)}”`));
  it('one sentence may be longer, up to a point', () => {
    expect(one(slide('甲', '长'.repeat(36)))).toBe('没有问题');
    expect(one(slide('甲', '长'.repeat(37)))).toContain('的一句话有 37 个字');
  });
  it('a table that is too large', () => {
    const table = (rows: number) => `| 甲 | 乙 |\n| --- | --- |\n${'| 一 | 二 |\n'.repeat(rows)}`;
    expect(one(slide('甲', table(4)))).toBe('没有问题');
    expect(one(slide('甲', table(5)))).toContain('的表有 2 栏 5 行');
  });
  it('a table whose cells would have to be too small', () => {
    const row = `| ${'字'.repeat(12)} | ${'字'.repeat(12)} | ${'字'.repeat(12)} |\n`;
    expect(one(slide('甲', `${row}| --- | --- | --- |\n${row.repeat(4)}`))).toContain('放不下：字要小到后排看不见');
  });
  it('a number that the data do not have is told once, as such', () => {
    const told = one(slide('甲', '打 <Tel id="nowhere" />'));
    expect(told).toContain('没有叫 “nowhere” 的热线');
    expect(told).toContain('内容有 1 处问题');
  });
  it('a title of three lines', () => expect(one(slide('长'.repeat(40)))).toContain('的标题太长'));
});

describe('the quiz', () => {
  it('answers under one letter', () => expect(quiz(...five('B', 'B', 'B', 'B', 'A'))).toContain('5 题里有 4 题的答案是 B'));
  it('the longest choice is always right', () => {
    const long = (answer: string, index: number) =>
      question(index, answer).replace(/^- 先听完的话\d$/m, '- 先听完他说的话，再慢慢地讲');
    expect(
      quiz(
        ...['A', 'A', 'A'].map(long),
        ...five('B', 'C').map((one) => one.replace(/- .*\n- .*\n- .*/, '- 对\n- 错').replace('"C"', '"B"')),
      ),
    ).toContain('每一题都是最长的选项对');
  });
  it('four questions', () => expect(quiz(...five('A', 'B', 'C', 'A'))).toContain('小测有 4 题'));
  it('an answer that is no choice', () =>
    expect(quiz(...five('A', 'B', 'D', 'A', 'C'))).toContain('第 3 题的答案写的是 “D”，不是选项里的一个'));
  it('a topic that does not exist', () =>
    expect(quiz(...five('A', 'B', 'C', 'A'), question(4, 'B', 'emotion'))).toContain(
      '第 5 题的 topic 写的是 “emotion”，没有这个主题。相近的有：emotions',
    ));
  it('a question without its explanation', () =>
    expect(quiz(...five('A', 'B', 'C', 'A'), question(4, 'B').replace(/<Why>[^]*<\/Why>\n\n/, ''))).toContain('第 5 题没有解释'));
  it('letters typed by hand', () => {
    const typed = question(4, 'B').replace(/^- .*\n- .*\n- .*$/m, '- A 听\n- B 说\n- C 走');
    expect(quiz(...five('A', 'B', 'C', 'A'), typed)).toContain('第 5 题的选项自己写了 A、B、C');
  });
  it('two choices that differ in the number alone are two', () => {
    const typed = question(4, 'B').replace(
      /^- .*\n- .*\n- .*$/m,
      '- 打 <Tel n="110" />\n- 打 <Tel n="12356" />\n- 打 <Tel id="n-12355" />',
    );
    expect(quiz(...five('A', 'B', 'C', 'A'), typed)).toBe('没有问题');
    expect(quiz(...five('A', 'B', 'C', 'A'), typed.replace('n="110"', 'id="n-12355"'))).toContain('第 5 题有两个选项一样');
  });
  it('a choice twice', () => {
    const typed = question(4, 'B').replace(/^- .*\n- .*\n- .*$/m, '- 听\n- 听\n- 走');
    expect(quiz(...five('A', 'B', 'C', 'A'), typed)).toContain('第 5 题有两个选项一样');
  });
});

describe('what leaves the lesson', () => {
  it('a message that is too short', () =>
    expect(saw({ 'group-text': '<GroupText>\n\n今天讲了求助。\n\n</GroupText>' })).toContain('家长群的话有 7 个字'));
  it('a message that has parents ask whom the child would tell', () => {
    const told = '家长群的话让家里问孩子会找谁';
    const message = LESSON_BODY['group-text'];
    expect(saw({ 'group-text': message.replace('孩子写的，不用看。', '听孩子讲讲写了谁。') })).toContain(told);
    expect(saw({ 'group-text': message.replace('孩子写的，不用看。', '问一句“要是我不在，你先找谁”。') })).toContain(told);
  });
  it('words for pupils name no danger', () => expect(one(slide('甲', '农药放在哪里'))).toContain('写给孩子的话里有 “农药”'));
  it('the teacher’s notes may', () => expect(one(slide('甲', '先听', '提醒家长把农药锁好。'))).toBe('没有问题'));
});
