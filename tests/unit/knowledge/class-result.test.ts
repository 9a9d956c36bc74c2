import { describe, expect, test } from 'vitest';
import { awareness, countProblem, weakest, type Count } from '../../../src/domain/knowledge/awareness.ts';
import { awarenessTargets, targetLine } from '../../../src/domain/knowledge/awareness-target.ts';
import { classResult } from '../../../src/domain/knowledge/class-result.ts';
import { typedCount } from '../../../src/knowledge/tally-state.ts';
import { aRegion } from '../builders.ts';

const counts = (...right: (number | null)[]): Count[] => right.map((one, index) => ({ id: `q-${index + 1}`, right: one }));
const FUJIAN = [{ region: '福建', percent: 80 }];

describe('the share of a class', () => {
  test('is right answers by answers due', () => {
    expect(awareness(40, counts(30, 30))).toEqual({ right: 60, due: 80, questions: 2, percent: 75 });
  });

  test('leaves out questions that were not counted; one that nobody knew counts', () => {
    expect(awareness(10, counts(10, null, 0))).toEqual({ right: 10, due: 20, questions: 2, percent: 50 });
  });

  test('is never rounded up', () => {
    expect(awareness(7, counts(5, 6, 6))!.percent).toBe(80.9);
    expect(awareness(200, [...counts(...Array<number>(9).fill(160)), { id: 'last', right: 159 }])!.percent).toBe(79.9);
  });

  test.each([
    ['nothing is written', null, counts(null, null)],
    ['nothing was counted', 30, counts(null, null)],
    ['the class is so small that it would tell of single children', 4, counts(4, 4)],
    ['there are no slips', 0, counts(0)],
    ['more answered right than there are slips', 30, counts(31)],
    ['a count is no number', 30, counts(NaN)],
    ['the slips are no number', NaN, counts(3)],
    ['there are more slips than a class has', 2000, counts(3)],
  ])('is not told when %s', (_, slips, all) => expect(awareness(slips, all)).toBeNull());
});

describe('a teacher who slips is told', () => {
  test.each([
    [null, counts(3), '先写一共收到几张（举手时写在场几个人）。'],
    [3, counts(3), '不到 5 个人，不算：人太少，看得出是谁答的。'],
    [NaN, counts(3), '一共几张，写 5 到 200 的整数。'],
    [201, counts(3), '一共几张，写 5 到 200 的整数。'],
    [30, counts(3, 31), '第 2 题写的是 31，应是 0 到 30 的整数。'],
    [null, counts(null), null],
    [30, counts(null, 30), null],
  ])('%s slips, %o: %s', (slips, all, told) => expect(countProblem(slips, all)).toBe(told));

  test.each([
    ['', null],
    ['  ', null],
    ['３５', 35],
    [' 7 ', 7],
    ['三', NaN],
    ['-3', NaN],
    ['3.5', NaN],
    ['9999999', NaN],
  ])('“%s” is read as %s', (typed, count) => expect(typedCount(typed)).toBe(count));
});

test('to teach again are the questions that fewest knew, none that all knew', () => {
  expect(weakest(10, counts(9, 10, 3, null, 7), 3)).toEqual(['q-3', 'q-5', 'q-1']);
  expect(weakest(10, counts(10, 10), 3)).toEqual([]);
});

describe('two rounds', () => {
  const round = (slips: number | null, ...right: (number | null)[]) => ({ slips, counts: counts(...right) });

  test('show the change in percentage points', () => {
    expect(classResult(round(10, 5, 6), round(10, 9, 9), [])).toMatchObject({ change: '+35', caution: '' });
    expect(classResult(round(10, 9, 9), round(10, 8, 8), [])).toMatchObject({ change: '−10' });
    expect(classResult(round(10, 9, 9), round(10, 9, 9), [])).toMatchObject({ change: '0' });
  });

  test('are compared with care when questions or children differ', () => {
    expect(classResult(round(10, 5, 6), round(12, 9, null), [])!.caution).toBe(
      '两次数的题不全一样，比的时候当心。两次的人数不一样，变化里也有这个缘故。',
    );
  });

  test('in another order are the same questions', () => {
    const after = { slips: 10, counts: counts(9, 9).toReversed() };
    expect(classResult(round(10, 5, 6), after, [])!.caution).toBe('');
  });

  test('of which one is missing show no change, and weak questions from the one there is', () => {
    const result = classResult(round(10, 5, 9), round(null, null, null), FUJIAN)!;
    expect(result).toMatchObject({ change: null, caution: '', weakest: ['q-1', 'q-2'] });
    expect(result.rounds[1]).toBeNull();
  });

  test('of which none is sound show nothing', () => expect(classResult(round(3, 3), round(10, null), FUJIAN)).toBeNull());
});

describe('the target', () => {
  const told = (right: number) =>
    classResult({ slips: 100, counts: counts(right) }, { slips: null, counts: [] }, FUJIAN)!.targets;

  test('is reached at 80, not at 79', () => {
    expect(told(80)).toEqual(['80%，到了福建文件写的 80%。知道的，也请常常用上。']);
    expect(told(79)).toEqual(['79%，还不到福建文件写的 80%。知道哪里要补，就是今天的收获。']);
  });

  const fujian = (differs: object = {}) =>
    aRegion({
      shortName: '福建',
      targets: { 'core_knowledge.min_awareness_pct': { value: 80, clause: 'SH-X-1' } },
      ...differs,
    });

  test('is told with its region, its clause and the honest line', () => {
    const targets = awarenessTargets({ regions: [fujian(), aRegion()] }, '2026-11-22');
    expect(targets).toMatchObject([{ region: '福建', percent: 80, where: 'SH-X 第1条' }]);
    expect(targetLine(targets)).toBe(
      '福建的文件要求，在校学生的核心知识知晓率不低于 80%（SH-X 第1条）。文件没有写用哪些题，也没有写怎么算；别的地方只能当参照。题目和算法是本站自己的，只给班级自己看，不能当考核数报上去。',
    );
  });

  test('of a draft says that it is one; of the sample city is none', () => {
    const [document] = fujian().documents;
    const draft = fujian({ documents: [{ ...document!, status: 'draft' }] });
    expect(awarenessTargets({ regions: [draft] }, '2026-11-22')[0]!.where).toBe('SH-X 第1条（征求意见稿）');
    expect(awarenessTargets({ regions: [fujian({ code: '990000', sample: true })] }, '2026-11-22')).toEqual([]);
  });

  test('of nobody is not made up', () => {
    expect(awarenessTargets({ regions: [aRegion()] }, '2026-11-22')).toEqual([]);
    expect(targetLine([])).toBe(
      '这里的地区，文件没有写要答对百分之几。题目和算法是本站自己的，只给班级自己看，不能当考核数报上去。',
    );
  });
});
