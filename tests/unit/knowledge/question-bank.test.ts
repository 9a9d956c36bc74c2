import { describe, expect, test } from 'vitest';
import { questionBank } from '../../../src/domain/knowledge/question-bank.ts';
import { aSite } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { distinctQuestion, knowing, lessonAsking } from './knowledge-lessons.ts';

const MOUNTAIN = { ask: '山里迷路了，先做什么最稳当？', choices: ['停下来等大人', '一直往前跑', '躲进山洞'] };

describe('a teacher who looks through the bank', () => {
  test('finds each question with its lesson, its explanation and the stages that have the lesson', () => {
    const bank = questionBank(knowing([lessonAsking('a', [MOUNTAIN], { ages: ['10-12', '12-15'] })]));
    expect(bank).toMatchObject([
      {
        id: 'a-1',
        ask: MOUNTAIN.ask,
        answer: 'A',
        why: '因为这样有用。',
        topic: 'emotions',
        lesson: { slug: 'a', title: '课 a' },
        stages: ['xiaogao', 'chuzhong'],
        way: 'slips',
        standsAlone: true,
      },
    ]);
  });

  test('a stage with its own version of a lesson is not asked the questions of the original', () => {
    const bank = questionBank(
      knowing([
        lessonAsking('a', [distinctQuestion(1)], { ages: ['10-12', '15-18'] }),
        lessonAsking('a-gaozhong', [distinctQuestion(2)], { stage: 'gaozhong', ages: ['15-18'], variantOf: 'a' }),
      ]),
    );
    expect(bank.map(({ id, stages }) => [id, stages])).toEqual([
      ['a-1', ['xiaogao']],
      ['a-gaozhong-1', ['gaozhong']],
    ]);
  });

  test('a second session does not push the first one out', () => {
    const bank = questionBank(
      knowing([
        lessonAsking('a', [distinctQuestion(1)]),
        lessonAsking('a-2', [distinctQuestion(2)], { variantOf: 'a', session: 2 }),
      ]),
    );
    expect(bank.map(({ stages }) => stages)).toEqual([['xiaogao'], ['xiaogao']]);
  });

  test('what a variant asks again in nearly the same words stands there once, for both stages', () => {
    const again = { ...MOUNTAIN, ask: '山里迷路了，先做什么？' };
    const bank = questionBank(
      knowing([
        lessonAsking('a', [MOUNTAIN]),
        lessonAsking('a-xiaodi', [again], { stage: 'xiaodi', ages: ['6-9'], variantOf: 'a' }),
      ]),
    );
    expect(bank.map(({ id, stages }) => [id, stages])).toEqual([['a-1', ['xiaodi', 'xiaogao']]]);
  });

  test('two lessons that are not versions of each other keep like questions, unless word for word the same', () => {
    const near = { ...MOUNTAIN, ask: '山里迷路了，先做什么？' };
    const ids = (second: typeof MOUNTAIN) =>
      questionBank(knowing([lessonAsking('a', [MOUNTAIN]), lessonAsking('b', [second])])).map(({ id }) => id);
    expect(ids(near)).toEqual(['a-1', 'b-1']);
    expect(ids(MOUNTAIN)).toEqual(['a-1']);
  });

  test('on a live site finds no question of a lesson that nobody has read', () => {
    const imprint = {
      organizer: '某局',
      operator: '某中心',
      correctionPhone: '021-12345678',
      icp: '沪ICP备1号',
      policeRecord: null,
      siteCode: null,
    };
    const site = aSite({ stage: 'live', imprint });
    expect(questionBank(knowing([lessonAsking('a', [MOUNTAIN])], { site }))).toEqual([]);
  });
});

describe('asked in its lesson only', () => {
  const alone = (front: Parameters<typeof lessonAsking>[2], question: Parameters<typeof lessonAsking>[1][number] = MOUNTAIN) => {
    const crisis = { slug: 'bu-xiang-huo', topics: ['life-crisis'] };
    const pages = [lessonAsking('a', [question], front), aPage('help', crisis)];
    const crisisWords = { intents: [{ page: 'bu-xiang-huo', terms: ['不想活', '活着没意思'] }], negatives: [] };
    return questionBank(knowing(pages, { crisisWords }))[0]!.standsAlone;
  };

  test('what parents are told of beforehand', () => expect(alone({ notice: 'required' })).toBe(false));
  test.each(['orange', 'red'] as const)('what a lesson of risk %s prepares', (risk) => expect(alone({ risk })).toBe(false));
  test('what is about a life crisis', () => expect(alone({}, { ...MOUNTAIN, topic: 'life-crisis' })).toBe(false));
  test('what speaks of not wanting to live, in the question or in a choice', () => {
    expect(alone({}, { ask: '小江说活着，没意思。怎么办？' })).toBe(false);
    expect(alone({}, { ask: '哪句话要马上告诉大人？', choices: ['我不想活了', '我饿了', '我困了'] })).toBe(false);
  });
  test('everything else may be asked at any time', () => {
    expect(alone({})).toBe(true);
    expect(alone({ risk: 'yellow' })).toBe(true);
  });
});
