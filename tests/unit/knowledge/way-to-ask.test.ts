import { describe, expect, test } from 'vitest';
import { wayForAll, wayToAsk } from '../../../src/domain/knowledge/way-to-ask.ts';

const sleep = { topic: 'sleep-exercise', lessonTopics: ['sleep-exercise', 'emotions', 'help-seeking'], risk: 'green' };

describe('a class raises hands', () => {
  test('on sleep, in a lesson about nothing else that hurts', () => {
    expect(wayToAsk(sleep)).toBe('hands');
  });

  test.each(['adapting', 'internet', 'peers'])('on %s in a harmless lesson', (topic) => {
    expect(wayToAsk({ topic, lessonTopics: [topic, 'help-seeking'], risk: 'green' })).toBe('hands');
  });
});

describe('nobody has to raise a hand', () => {
  test.each([
    ['a death', 'grief'],
    ['a life crisis', 'life-crisis'],
    ['what happened to them', 'trauma'],
    ['somebody who drowned', 'drowning'],
    ['blows at home', 'violence'],
    ['the body', 'body-safety'],
    ['growing up', 'adolescence'],
    ['bullying', 'bullying'],
    ['a family that fell apart', 'family-change'],
    ['parents who are away', 'left-behind'],
    ['missing somebody', 'separation'],
    ['a disability', 'disability'],
    ['an illness', 'medical-care'],
    ['asking for help', 'help-seeking'],
    ['feelings', 'emotions'],
    ['marks', 'study-pressure'],
    ['a topic that nobody has thought of', 'brand-new-topic'],
  ])('on %s', (_, topic) => {
    expect(wayToAsk({ ...sleep, topic })).toBe('slips');
    expect(wayToAsk({ topic, lessonTopics: [topic], risk: 'green' })).toBe('slips');
  });

  test.each(['grief', 'life-crisis', 'trauma', 'drowning', 'violence', 'bullying', 'body-safety', 'separation', 'a-new-one'])(
    'on a harmless question of a lesson about %s',
    (exposing) => {
      expect(wayToAsk({ ...sleep, lessonTopics: ['sleep-exercise', exposing] })).toBe('slips');
    },
  );

  test.each(['yellow', 'orange', 'red'])('in a %s lesson', (risk) => {
    expect(wayToAsk({ ...sleep, risk })).toBe('slips');
  });
});

test('one question that needs slips decides for the whole sheet, and so does an empty sheet', () => {
  expect(wayForAll([{ way: 'hands' }, { way: 'hands' }])).toBe('hands');
  expect(wayForAll([{ way: 'hands' }, { way: 'slips' }])).toBe('slips');
  expect(wayForAll([])).toBe('slips');
});
