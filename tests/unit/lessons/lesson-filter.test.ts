/** Picking from the list of lessons. */
import { describe, expect, it } from 'vitest';
import { lessonFacts } from '../../../src/domain/lessons/lesson-facts.ts';
import { filterLessons, lessonChoiceFrom, lessonHashOf, listedLessons } from '../../../src/domain/lessons/lesson-filter.ts';
import {
  lessonsByMonth,
  lessonsByTopic,
  lessonsByType,
  lessonShelves,
  stagesOf,
} from '../../../src/domain/lessons/lesson-shelf.ts';
import { pagesOf } from '../../../src/model/knowledge-base.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { aKnowledgeBase, aTopic } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { microBody } from '../lesson-body.ts';

const slot = (id: string, month: number, lessons: object) => ({ id, theme: id, month, half: 'first' as const, lessons });
const kb = aKnowledgeBase({
  topics: [aTopic('emotions'), aTopic('internet')],
  pages: [
    aPage('lessons', { slug: 'a', stage: 'xiaogao', type: 'activity', topics: ['emotions'] }),
    aPage('lessons', { slug: 'b', stage: 'chuzhong', topics: ['internet'] }),
    aPage('lessons', { slug: 'a-micro', stage: 'xiaogao', type: 'micro', minutes: 6, topics: ['internet'], body: microBody() }),
  ],
  lessonCalendar: {
    slots: [slot('x', 3, { xiaogao: 'b', chuzhong: 'a' }), slot('y', 9, { xiaogao: 'a', chuzhong: 'b' })],
    homeTask: null,
  },
});
const facts = lessonFacts(kb);
const shown = (choice: Parameters<typeof filterLessons>[1]) => [...filterLessons(facts, choice).shown];

describe('a teacher picks', () => {
  it('a stage: its own lessons, and those that the calendar gives it', () => {
    expect(shown({ stage: 'chuzhong' })).toEqual(['a', 'b']);
    expect(shown({ stage: 'xiaogao' })).toEqual(['a', 'b', 'a-micro']);
  });
  it('a month: the month of the chosen stage, not another stage’s', () => {
    expect(shown({ month: '9' })).toEqual(['a', 'b']);
    expect(shown({ month: '9', stage: 'chuzhong' })).toEqual(['b']);
    expect(shown({ month: '9', stage: 'gaozhong' })).toEqual([]);
  });
  it('topic and type together', () => {
    expect(shown({ topic: 'internet', type: 'micro' })).toEqual(['a-micro']);
    expect(shown({ topic: 'emotions', type: 'micro' })).toEqual([]);
  });
  it('and is told what every other choice would give, before making it', () => {
    const { countOf } = filterLessons(facts, { topic: 'internet' });
    expect(countOf('type', 'micro')).toBe(1);
    expect(countOf('type', 'activity')).toBe(0);
    expect(countOf('topic', 'emotions')).toBe(1);
  });
  it('and reads how many there are', () => {
    const said = (choice: object) => listedLessons(facts, choice, filterLessons(facts, choice));
    expect(said({})).toBe('一共 3 课。');
    expect(said({ type: 'micro' })).toBe('列出 1 课，一共 3 课。');
    expect(said({ topic: 'emotions', type: 'micro' })).toBe('没有合适的课，少选一样试试。');
  });
});

describe('the address', () => {
  it('keeps the choice after its #', () => {
    const choice = { stage: 'chuzhong', month: '9', topic: 'internet', type: 'class-meeting' };
    expect(lessonHashOf(choice)).toBe('#stage=chuzhong&month=9&topic=internet&type=class-meeting');
    expect(lessonChoiceFrom(lessonHashOf(choice), facts)).toEqual(choice);
    expect(lessonHashOf({})).toBe('');
  });
  it.each(['#stage=__proto__&month=13&topic=&type=toString', '#xiaogao', '#stage', '#%E0%A4%A', '#month=9.0&stage=<script>'])(
    'that nobody wrote chooses nothing: %s',
    (hash) => expect(lessonChoiceFrom(hash, facts)).toEqual({}),
  );
});

describe('the list without scripts', () => {
  it('holds every lesson under its stage, micro-lessons last', () =>
    expect(lessonShelves(kb).map(({ id, lessons }) => [id, lessons.map(({ front }) => front.slug)])).toEqual([
      ['xiaogao', ['a', 'a-micro']],
      ['chuzhong', ['b']],
    ]));
  it('once more by topic, type and month of the school year', () => {
    const slugs = (lessons: readonly { readonly front: { readonly slug: string } }[]) => lessons.map(({ front }) => front.slug);
    expect(lessonsByTopic(kb).map(({ topic, lessons }) => [topic.id, slugs(lessons)])).toEqual([
      ['emotions', ['a']],
      ['internet', ['b', 'a-micro']],
    ]);
    expect(lessonsByType(kb).map(({ name, lessons }) => [name, slugs(lessons)])).toEqual([
      ['主题班会', ['b']],
      ['活动课', ['a']],
      ['微课', ['a-micro']],
    ]);
    expect(lessonsByMonth(kb).map(({ month, lessons }) => [month, slugs(lessons)])).toEqual([
      [9, ['a', 'b']],
      [3, ['a', 'b']],
    ]);
  });
});

describe('the lessons that are shipped', () => {
  const real = readContent('content');
  it('are of every type, and every topic of a micro-lesson leads to it', () => {
    expect(lessonsByType(real).map(({ name }) => name)).toEqual(['主题班会', '活动课', '生命教育', '微课']);
    const micro = pagesOf(real, 'lessons').filter(({ front }) => front.type === 'micro');
    expect(new Set(micro.map(({ front }) => front.stage)).size).toBe(4);
    for (const page of micro) {
      for (const id of page.front.topics) {
        expect(lessonsByTopic(real).find(({ topic }) => topic.id === id)!.lessons).toContain(page);
      }
    }
  });
  it('serve the stages that the calendar gives them too', () => {
    const page = pagesOf(real, 'lessons').find(({ front }) => front.slug === 'changshi-tiaozhan')!;
    expect(stagesOf(real, page)).toEqual(['xiaogao', 'chuzhong', 'gaozhong']);
  });
});
