/** What every rendering of a lesson is told. */
import { describe, expect, it } from 'vitest';
import { groupMessage } from '../../../src/domain/lessons/group-message.ts';
import { oembedOf } from '../../../src/domain/lessons/embed.ts';
import { lessonChanges } from '../../../src/domain/lessons/lesson-changes.ts';
import { lessonOutputs } from '../../../src/domain/lessons/lesson-outputs.ts';
import { lessonsToGive } from '../../../src/domain/lessons/read-lesson.ts';
import { slideSize } from '../../../src/domain/lessons/slide-fit.ts';
import { lessonJsonLd } from '../../../src/open-data/json-ld/lesson-json-ld.ts';
import { lessonVersion } from '../../../src/open-data/lesson-version.ts';
import { aKnowledgeBase, aLine, aSite, confirmedOn, NATIONAL_LINES } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { microBody, slide, slidesWith } from '../lesson-body.ts';
import { aLesson } from './a-lesson.ts';

describe('a lesson', () => {
  it('tells at which minute each step begins', () =>
    expect(aLesson().steps.map(({ name, from, minutes }) => [name, from, minutes])).toEqual([
      ['热身', 0, 5],
      ['练一练', 5, 30],
      ['收尾', 35, 5],
    ]));
  it('puts letters before the choices', () =>
    expect(aLesson().questions[1]).toEqual({
      ask: '第 2 题问什么？',
      choices: [
        { letter: 'A', words: '先听完的话1' },
        { letter: 'B', words: '走开的选项1' },
        { letter: 'C', words: '发火的选项1' },
      ],
      answer: 'B',
      why: '因为这样有用。',
      topic: 'emotions',
    }));
  it('keeps what the teacher says apart from what the slide shows', () => {
    const [first] = aLesson().slides;
    expect(JSON.stringify(first!.body)).not.toContain('念一遍');
    expect(JSON.stringify(first!.notes)).toContain('念一遍');
  });
  it('has a notice for parents only where one is written', () => {
    expect(aLesson().notice).toBeNull();
    expect(JSON.stringify(aLesson({ notice: '<Notice>\n\n各位家长\n\n</Notice>' }).notice)).toContain('各位家长');
  });
});

describe('a micro-lesson', () => {
  const micro = aLesson({}, { slug: 'm', type: 'micro', minutes: 6, body: microBody() });
  it('says what it is, and that it has no sheet, questions or message', () => {
    expect(micro).toMatchObject({ typeName: '微课', worksheet: null, questions: [], groupText: null });
    expect(groupMessage(micro)).toBeNull();
  });
  it('has a deck, a plan and the sheet for the school, and no other file', () => {
    const page = aPage('lessons', { slug: 'm', type: 'micro', minutes: 6, body: microBody() });
    const files = lessonOutputs(aKnowledgeBase({ pages: [page] })).filter((file) => /\.(pdf|pptx|zip)$/.test(file));
    expect(files).toEqual(['lessons/m/slides.pptx', 'lessons/m/plan.pdf', 'lessons/m/review.pdf']);
    const kb = aKnowledgeBase({ site: aSite({ baseUrl: 'https://hutong.example.org/' }), pages: [page] });
    const { learningResourceType, encoding } = lessonJsonLd(kb, page);
    expect(learningResourceType).toBe('微课');
    expect((encoding as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl.split('/').at(-1))).toEqual([
      'slides.pptx',
      'plan.pdf',
      'review.pdf',
    ]);
  });
});

describe('numbers', () => {
  it('of the last slide come from the data, 12356 first, each with what it is worth', () => {
    const { urgent } = aLesson();
    expect(urgent.map(({ number }) => number)).toEqual(['12356', '12355', '110', '120']);
    expect(urgent.every(({ mark }) => mark.text.includes('尚未电话核实'))).toBe(true);
  });
  it('that are closed leave the last slide', () => {
    const lines = NATIONAL_LINES.map((line) => (line.id === 'n-12355' ? { ...line, status: 'closed' as const } : line));
    expect(aLesson({}, {}, { services: { '000000': lines } }).urgent.map(({ number }) => number)).toEqual([
      '12356',
      '110',
      '120',
    ]);
  });
  it('go into the parents’ chat with their mark, unless they stand for good or were confirmed', () => {
    expect(groupMessage(aLesson())).toContain('12356：来源：上海市民政局，2025年3月1日，尚未电话核实');
    const sure = [
      aLine('12356', { standing: true }),
      aLine('110', { assured: confirmedOn('2026-11-01') }),
      aLine('12355'),
      aLine('120'),
    ];
    expect(groupMessage(aLesson({}, {}, { services: { '000000': sure } }))).not.toContain('12356：');
  });
  it('on a demo site the message says that nobody has read the text', () => {
    expect(groupMessage(aLesson())).toContain('本页尚未经专业人员审读');
    const site = aSite({
      stage: 'live',
      imprint: {
        organizer: '甲',
        operator: '乙',
        correctionPhone: '021-64387250',
        icp: '丙',
        policeRecord: null,
        siteCode: null,
      },
    });
    expect(groupMessage(aLesson({}, {}, { site }))).not.toContain('本页尚未经专业人员审读');
  });
});

describe('letters on slides', () => {
  const sizeOf = (body: string) => aLesson({ slides: slidesWith(slide('甲', body)) }).slides[0]!.size;
  it('are the larger the less there is to read', () => {
    expect(sizeOf('请先听完')).toBeGreaterThan(sizeOf('- 一\n- 二\n- 三'));
    expect(sizeOf('- 一\n- 二\n- 三')).toBeGreaterThan(sizeOf('- 一\n- 二\n- 三\n- 四\n- 五'));
  });
  it('never break a short line for their size', () => expect(sizeOf('一二三四五六七八九十十一')).toBeLessThan(13));
  it('a text for which none is large enough has no size', () => {
    const words = Array.from({ length: 9 }, () => ({
      mark: '' as const,
      words: [{ type: 'text' as const, value: '字'.repeat(18) }],
    }));
    expect(slideSize({ kind: 'lines', lines: words })).toBeUndefined();
  });
});

describe('what is given away', () => {
  const live = aSite({
    stage: 'live',
    baseUrl: 'https://hutong.example.org/',
    imprint: { organizer: '甲', operator: '乙', correctionPhone: '021-64387250', icp: '丙', policeRecord: null, siteCode: null },
  });
  const read = (kind: 'teacher' | 'editor') => ({ by: '某校', on: '2026-11-22', kind });
  const unread = aPage('lessons', { slug: 'unread' });
  const readByAll = aPage('lessons', { slug: 'read', review: [read('teacher'), read('editor')] });
  const sensitive = aPage('lessons', {
    slug: 'quiet',
    sensitive: true,
    shortTitle: '班会',
    review: [read('teacher'), read('editor')],
  });
  const kb = aKnowledgeBase({ site: live, pages: [unread, readByAll, sensitive] });

  it('a live site gives out what has been read, a demo site everything', () => {
    expect(lessonsToGive(kb).map(({ front }) => front.slug)).toEqual(['read', 'quiet']);
    expect(lessonsToGive({ ...kb, site: aSite() })).toHaveLength(3);
  });
  it('other sites may show a lesson, a sensitive one not', () => {
    expect(oembedOf(kb, readByAll)).toMatchObject({ version: '1.0', type: 'rich', provider_url: 'https://hutong.example.org/' });
    expect(oembedOf(kb, readByAll)!.html).toContain('src="https://hutong.example.org/lessons/read/embed/"');
    expect(oembedOf(kb, sensitive)).toBeUndefined();
    expect(oembedOf({ ...kb, site: aSite() }, readByAll)).toBeUndefined();
  });
  it('every file is expected where its lesson is given out', () => {
    const files = lessonOutputs(kb);
    expect(files).toContain('lessons/read/slides.pptx');
    expect(files).toContain('lessons/read/embed/index.html');
    expect(files).toContain('lessons/quiet/slides/classroom.js');
    expect(files).not.toContain('lessons/quiet/embed/index.html');
    expect(files.filter((file) => file.startsWith('lessons/unread/'))).toEqual([]);
  });
  it('a title with quotes and brackets cannot leave its attribute', () => {
    const page = { ...readByAll, front: { ...readByAll.front, title: '"><script>' } };
    expect(oembedOf(kb, page)!.html).not.toContain('<script>');
  });
});

describe('changes', () => {
  const page = aPage('lessons', { slug: 'shuo-chulai' });
  it('a lesson’s own, newest first', () => {
    const changes = [
      { on: '2026-11-20', what: '换了一道题', concerns: ['shuo-chulai'] },
      { on: '2026-11-21', what: '别的课' },
      { on: '2026-11-22', what: '加了一张幻灯片', concerns: ['/lessons/shuo-chulai/'] },
    ];
    expect(lessonChanges({ changes }, page).map(({ what }) => what)).toEqual(['加了一张幻灯片', '换了一道题']);
  });
  it('the version changes with the text and with nothing else', () => {
    const version = lessonVersion(page);
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(lessonVersion({ ...page, source: `---\nnext: 2028-01-01\n---\n${page.source}\r\n` })).toBe(version);
    expect(lessonVersion({ ...page, source: page.source.replace('第 1 张', '第一张') })).not.toBe(version);
    expect(lessonVersion({ ...page, front: { ...page.front, goals: ['会听'] } })).not.toBe(version);
  });
});
