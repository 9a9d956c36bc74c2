/** The deck of a campaign day, as whoever speaks on it shows it. */
import { describe, expect, it, test } from 'vitest';
import { campaignDeck } from '../../../src/domain/campaigns/campaign-deck.ts';
import { splitSentences } from '../../../src/domain/campaigns/split-sentences.ts';
import { inlineWords } from '../../../src/domain/lessons/inline-words.ts';
import type { LessonSlide } from '../../../src/domain/lessons/lesson.ts';
import { bodyHeight, SCREENS, SLIDE, titleFits } from '../../../src/domain/lessons/slide-fit.ts';
import { pagesOf } from '../../../src/model/knowledge-base.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { lessonDeck } from '../../../src/slides/deck.ts';
import { points } from '../../../src/slides/deck-look.ts';
import { CAMPAIGN_CLOSING } from '../../../src/slides/number-slide.ts';
import { plainLesson } from '../../../src/slides/plain-lesson.ts';
import { aKnowledgeBase } from '../builders.ts';
import { aCampaign } from './a-campaign.ts';

const TODAY = '2026-11-22';
const LEAST_POINTS = 24;

const page = aCampaign();
const deck = campaignDeck(aKnowledgeBase({ pages: [page] }), page, TODAY);
const shown = ({ title, body }: LessonSlide) => [
  title,
  ...(body.kind === 'lines' ? body.lines.map((line) => inlineWords(line.words)) : []),
];
const notes = deck.slides.map((slide) => plainLesson(slide.notes));

describe('the deck of a campaign day', () => {
  it('begins with the day and what it is about', () => {
    expect(shown(deck.slides[0]!)).toEqual(['10月10日　世界精神卫生日', '心里不舒服，也能看医生']);
    expect(notes[0]).toBe('各位邻居好。');
  });
  it('shows each paragraph of the talk as a title and points, and has all of it in the notes', () => {
    expect(shown(deck.slides[1]!)).toEqual(['心里有事怎么办？', '先找一个人说说。', '再不行，打 12356。']);
    expect(notes[1]).toBe('心里有事怎么办？先找一个人说说。再不行，打 12356。');
  });
  it('ends the talk with the sentences of the poster while the speaker says goodbye', () => {
    expect(shown(deck.slides[2]!)).toEqual(['记住这几句', '心累了，也要歇一歇。', '先听完，再开口。']);
    expect(notes[2]).toBe('谢谢大家。');
  });
  it('asks the quiz, the answers in the notes only', () => {
    expect(deck.slides.slice(3).map(shown)).toEqual([
      ['1. 难受是坏孩子才有的。', '对', '错'],
      ['2. 先做什么？', 'A　讲道理', 'B　听完', 'C　走开'],
    ]);
    expect(notes.slice(3).map((one) => one.split('\n')[0])).toEqual(['答案：错。', '答案：B　听完。']);
  });
  it('ends with the nation’s numbers, 12356 first', () => {
    expect(deck.urgent.map(({ number }) => number)).toEqual(['12356', '110', '120']);
  });
  it('is the same file however often it is made', async () => {
    const make = () => lessonDeck({ ...deck, closing: CAMPAIGN_CLOSING });
    expect(Buffer.compare(Buffer.from(await make()), Buffer.from(await make()))).toBe(0);
  });
});

test('a sentence is never cut inside what somebody says', () => {
  expect(splitSentences('回家问孩子：“高兴吗？有烦心的吗？”问完，听着。先说：“我在，你慢慢说。”')).toEqual([
    '回家问孩子：“高兴吗？有烦心的吗？”',
    '问完，听着。',
    '先说：“我在，你慢慢说。”',
  ]);
  expect(splitSentences('有人说“不想活了”，请您当真。别走开！')).toEqual(['有人说“不想活了”，请您当真。', '别走开！']);
  expect(splitSentences('')).toEqual([]);
});

const kb = readContent('content');
describe.each(pagesOf(kb, 'campaigns').map((real) => [real.front.slug, real] as const))('the real deck %s', (_, real) => {
  const { slides, urgent } = campaignDeck(kb, real, TODAY);
  it('fits its slides, wide and old, in letters that the last row reads', () => {
    for (const { title, body, size } of slides) {
      const heights = Object.values(SCREENS).map((screen) => bodyHeight(body, size, screen - 2 * SLIDE.side));
      expect([title, titleFits(title), Math.max(...heights) <= SLIDE.bodyHeight]).toEqual([title, true, true]);
      expect(points(size)).toBeGreaterThanOrEqual(LEAST_POINTS);
    }
  });
  it('says the whole talk in its notes, asks five questions, gives the numbers', () => {
    const said = slides.map((slide) => plainLesson(slide.notes)).join('\n');
    expect(said).toContain('谢谢大家');
    expect(said.match(/^答案：/gm)).toHaveLength(5);
    expect(urgent.map(({ number }) => number)).toEqual(['12356', '110', '120']);
  });
});
