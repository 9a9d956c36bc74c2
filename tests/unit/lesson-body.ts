/** The body of a sound lesson, part by part, for tests that break one of them. */

/** Every part by name, in the order in which they stand. */
export const LESSON_BODY = {
  before: `## 课前必读

- 有学生说出难处：先听完，不答应替他保密，当天告诉心理老师。
- 学生受了伤害，或者您怀疑：马上打 <Tel n="110" />，不用先请示，打完告诉学校。
- 学生说不想活了：当真，不离开，马上叫接应老师。`,
  notice: '',
  flow: `<Flow>

<Step name="热身" minutes="5">

玩“红绿灯”，喊“停”就停。

</Step>

<Step name="练一练" minutes="30">

两人一组，练一句话。

<Scenario title="情景一">

小林（虚构）不知道跟谁说。

</Scenario>

</Step>

<Step name="收尾" minutes="5">

写下三个人。

</Step>

<Longer step="练一练" minutes="5">

换一个同伴，再练一遍。

</Longer>

</Flow>`,
  slides: `<Slides>\n\n${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => slide(`第 ${n} 张`)).join('\n\n')}\n\n</Slides>`,
  worksheet: `<Worksheet title="我的三个人">

我可以找：

- [ ] ＿＿＿＿
- [ ] ＿＿＿＿

<Lines n="3" />

<Draw title="画一画" height="5" />

心里难受，打 <Tel n="12356" />。

</Worksheet>`,
  quiz: `<Quiz>\n\n${['A', 'B', 'C', 'A', 'B'].map((answer, index) => question(index, answer)).join('\n\n')}\n\n</Quiz>`,
  after: '## 课后跟进\n\n- 当天放学看一遍信箱。',
  'group-text': `<GroupText>

各位家长：今天班会讲了怎样找人说难受的事，孩子练了一句话，也写下了三个可以找的大人。今晚请说一句：“有难事可以告诉我，也可以告诉别的大人。”孩子写的，不用看。孩子难过时，可以找班主任；心里撑不住，打 <Tel n="12356" />；有危险，打 <Tel n="110" />。

</GroupText>`,
};

/** The whole body, with some parts written otherwise; an empty part is left out. */
export function lessonBody(differs: Partial<typeof LESSON_BODY> = {}): string {
  return Object.values({ ...LESSON_BODY, ...differs })
    .filter(Boolean)
    .join('\n\n');
}

/** The body of a sound micro-lesson: six minutes, three slides. */
export function microBody(differs: Partial<typeof LESSON_BODY> = {}): string {
  const flow = '<Flow>\n\n<Step name="做一遍" minutes="6">\n\n慢慢吸，慢慢吐。\n\n</Step>\n\n</Flow>';
  const slides = `<Slides>\n\n${['一', '二', '三'].map((n) => slide(`第${n}张`)).join('\n\n')}\n\n</Slides>`;
  return lessonBody({ flow, slides, worksheet: '', quiz: '', 'group-text': '', ...differs });
}

/** A slide. */
export function slide(title: string, body = '- 先听\n- 再说', notes = '第 1 分钟。念一遍。'): string {
  return `<Slide title="${title}">\n\n${body}\n\n<Notes>\n\n${notes}\n\n</Notes>\n\n</Slide>`;
}

/** A slide deck of eight, the first of them as given. */
export function slidesWith(first: string): string {
  return `<Slides>\n\n${[first, ...[2, 3, 4, 5, 6, 7, 8].map((n) => slide(`第 ${n} 张`))].join('\n\n')}\n\n</Slides>`;
}

/** A question with three choices of like length. */
export function question(index: number, answer: string, topic = 'emotions'): string {
  const choices = [`先听完的话${index}`, `走开的选项${index}`, `发火的选项${index}`].map((one) => `- ${one}`).join('\n');
  return `<Question answer="${answer}" topic="${topic}">\n\n第 ${index + 1} 题问什么？\n\n${choices}\n\n<Why>\n\n因为这样有用。\n\n</Why>\n\n</Question>`;
}
