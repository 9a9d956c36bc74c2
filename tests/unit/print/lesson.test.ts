/** Lessons on paper. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LESSON_PRINTS, type LessonPrint } from '../../../src/domain/lessons/lesson-prints.ts';
import type { Lesson } from '../../../src/domain/lessons/lesson.ts';
import { printLesson } from '../../../src/print/print-lesson.ts';
import { aSite } from '../builders.ts';
import { aLesson, HOSTILE } from '../lessons/a-lesson.ts';
import { LESSON_BODY, microBody } from '../lesson-body.ts';
import { printFaults } from './print-faults.ts';
import { readPdf } from './read-pdf.ts';

let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'hutong-lesson-'));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

const read = async (lesson: Lesson, name: LessonPrint) => readPdf((await printLesson(lesson, name, cache)).bytes);
const notice = '<Notice>\n\n各位家长：＿＿月＿＿日上这一课。\n\n</Notice>';
const site = aSite({ baseUrl: 'https://hutong.example.org/' });
const lesson = aLesson({ notice }, { notice: 'required' }, { site });

describe('every print of a lesson', () => {
  it.each(Object.keys(LESSON_PRINTS) as LessonPrint[])('%s is set without faults and says what it is', async (name) => {
    const pdf = await read(lesson, name);
    expect(await printFaults(pdf)).toEqual([]);
    for (const words of [
      '把难受说出来',
      LESSON_PRINTS[name].label.replace('送审表', '进校园送审表'),
      '演示版',
      '2026年11月22日',
    ]) {
      expect(pdf.text, words).toContain(words);
    }
  });
});

describe('the plan', () => {
  it('holds goals, minutes, the words at each slide, what follows, and the numbers with their marks', async () => {
    const { text } = await read(lesson, 'plan');
    for (const words of [
      '会求助',
      '第5—35分',
      '小林（虚构）',
      '第1分钟。念一遍。',
      '多出的5分钟',
      '当天放学看一遍信箱',
      '尚未电话核实',
      '来源S01',
    ]) {
      expect(text, words).toContain(words);
    }
  });
  it('has the notice for parents on a page of its own', async () => {
    const { pages } = await read(lesson, 'plan');
    const last = pages
      .at(-1)!
      .runs.map(({ text }) => text)
      .join('');
    expect(last).toContain('各位家长');
    expect(last).not.toContain('当天放学');
  });
});

describe('a micro-lesson’s plan', () => {
  const micro = (flow = '慢慢吸，慢慢吐。') => {
    const step = `<Flow>\n\n<Step name="做一遍" minutes="6">\n\n${flow}\n\n</Step>\n\n</Flow>`;
    return aLesson({}, { slug: 'm', type: 'micro', minutes: 6, body: microBody({ flow: step }) }, { site });
  };
  it('is the one page it is taught from', async () => {
    const { pages, text } = await read(micro(), 'plan');
    expect(pages).toHaveLength(1);
    expect(text).toContain('微课');
    expect(text).not.toContain('发到家长群');
    expect((await read(micro(), 'review')).text).not.toContain('小测');
  });
  it('that does not fit is refused, with the file and what to do', async () =>
    expect(printLesson(micro('慢慢吸，慢慢吐。\n\n'.repeat(40)), 'plan', cache)).rejects.toThrow(
      'content/lessons/m.mdx：教案应是 1 页，排出来是 2 页。微课的教案只有一页：流程、讲稿写短一些',
    ));
});

describe('the worksheet', () => {
  it('is one side with the mark of a number that nobody has confirmed', async () => {
    const { pages, text } = await read(lesson, 'worksheet');
    expect(pages).toHaveLength(1);
    expect(text).toContain('12356：来源：');
  });
  it('that does not fit is refused, with the file and what to do', async () => {
    const long = aLesson({ worksheet: LESSON_BODY.worksheet.replace('n="3"', 'n="20"').replace('height="5"', 'height="18"') });
    await expect(printLesson(long, 'worksheet', cache)).rejects.toThrow(
      'content/lessons/shuo-chulai.mdx：学习单应是 1 页，排出来是 2 页。在 <Worksheet> 里删去几行',
    );
  });
});

describe('the quiz', () => {
  it('has no answer on the page that pupils get', async () => {
    const { pages } = await read(lesson, 'quiz');
    const [questions, answers] = pages.map(({ runs }) => runs.map(({ text }) => text).join(''));
    expect(pages).toHaveLength(2);
    expect(questions).not.toContain('因为这样有用');
    expect(answers).toContain('因为这样有用');
  });
});

describe('the sheet for the school', () => {
  it('is one page with goals, sources, the state of every document and who has not read it', async () => {
    const { pages, text } = await read(lesson, 'review');
    expect(pages).toHaveLength(1);
    for (const words of ['会求助', '来源S01', 'SH-X-10', '现行', '本页尚未经专业人员审读', '审核人、职务'])
      expect(text, words).toContain(words);
  });
  it('stays one page when a lesson says much', async () => {
    const much = Array.from({ length: 9 }, (_, index) => `- ${index}${'学生说出难处，先听完。'.repeat(4)}`).join('\n');
    expect((await read(aLesson({ before: `## 课前必读\n\n${much}` }), 'review')).pages).toHaveLength(1);
  });
});

describe('hostile text', () => {
  it('prints as it stands', async () => {
    const hostile = { ...lesson, title: HOSTILE, groupText: '#panic("x") $1$ #read("/etc/passwd")' };
    const { text } = await read(hostile, 'plan');
    expect(text).toContain('#panic("x")');
    expect(text).toContain('#read("/etc/passwd")');
  });
  it('a character that no font has is told with its place', async () => {
    await expect(printLesson({ ...lesson, groupText: '今天🙂' }, 'plan', cache)).rejects.toThrow(
      '《把难受说出来》的教案没有印成',
    );
  });
});
