/** Words of the trade in a lesson lead a new teacher to their explanation. */
import { expect, it } from 'vitest';
import { linkLessonTerms } from '../../../src/domain/lessons/link-lesson-terms.ts';
import { plainLesson } from '../../../src/slides/plain-lesson.ts';
import { textHtml } from '../../../src/slides/text-html.ts';
import { aLesson } from './a-lesson.ts';

const flow = `<Flow>

<Step name="找谁" minutes="35">

告诉**儿童主任**，请他转介。

<Scenario title="转介">

小林说：“督导员是谁？”

</Scenario>

| 谁 | 做什么 |
| --- | --- |
| 督导员 | 转介 |

</Step>

<Step name="收尾" minutes="5">

念一遍。

</Step>

<Longer step="找谁" minutes="5">

再练一遍。

</Longer>

</Flow>`;
const lesson = aLesson({ before: '## 课前必读\n\n- 课前请儿童主任来。', flow, after: '## 课后跟进\n\n- 督导员和心理辅导室。' });
const TERMS = ['转介', '儿童主任', '督导员', '心理辅导', '心理辅导室', '先听'];
const linked = linkLessonTerms(lesson, TERMS);
const links = (text: Parameters<typeof textHtml>[0]) =>
  [...textHtml(text, { address: (href) => href, dial: () => false }).matchAll(/href="(.*?)"/g)].map(([, href]) => href);

it('are linked where the page first uses them, also in tables, not in what pupils are told', () => {
  expect(links(linked.before)).toEqual(['/glossary/#儿童主任']);
  expect(links(linked.steps[0]!.text)).toEqual(['/glossary/#转介', '/glossary/#督导员']);
  expect(links(linked.after)).toEqual(['/glossary/#心理辅导室']);
});
it('no word of the text changes, and the lesson that is printed and shown stays as it was', () => {
  expect(linked.steps.map(({ text }) => plainLesson(text))).toEqual(lesson.steps.map(({ text }) => plainLesson(text)));
  expect(JSON.stringify(lesson)).not.toContain('/glossary/');
});
