/** The editorial rules (content plan, part 3), one by one: what an author is told, and what is left alone. */
import { describe, expect, it } from 'vitest';
import { EDITORIAL_RULES, editorialProblems } from '../../src/domain/editorial/editorial-problems.ts';
import { fingerprint } from '../../src/domain/editorial/fingerprint.ts';
import { lineOf } from '../../src/domain/editorial/source-line.ts';
import type { ContentSource } from '../../src/domain/problems/content-source.ts';
import { aKnowledgeBase, aRegion, aTerm, type Written } from './builders.ts';
import { aPage } from './page-builders.ts';

/** What an author of a guide with `body` is told: rule and wording. */
function told(body: string, front: Parameters<typeof aPage<'guides'>>[1] = {}, written: Written = {}): string[] {
  const page = aPage('guides', { ...front, body });
  const kb = aKnowledgeBase({ ...written, pages: [page] });
  const regions = Object.values(written.regions ?? { '310000': aRegion() });
  const files = { regions: regions.map((data) => ({ code: data.code, file: '', data })) } as unknown as ContentSource;
  return editorialProblems(kb, files).map(({ rule, record, what }) => `${rule}｜${record}｜${what}`);
}

describe('every rule', () => {
  it('has a name of its own', () => {
    const slugs = EDITORIAL_RULES.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('that protects a child’s life lets no exception through', () => {
    const strict = EDITORIAL_RULES.filter(({ mayBeExcepted }) => !mayBeExcepted).map(({ slug }) => slug);
    expect(strict).toEqual(expect.arrayContaining(['safe-messaging', 'guardian', 'drugs', 'phone-numbers', 'neutral-tab']));
  });

  it('tells the line', () =>
    expect(told('好。\n\n他有自闭症。')).toEqual(['terms｜第 3 行 “他有自闭症。”｜写了 “自闭症”，本站不用这个说法']));
});

describe('safe messaging', () => {
  it.each(['他想割腕。', '他写了遗书。', '别去跳楼。', '| 可以说 | 不要说 |\n| --- | --- |\n| 我陪你。 | 你跳楼去。 |'])(
    'refuses method, place and note, also among what not to say: %s',
    (body) => expect(told(body)[0]).toContain('safe-messaging｜'),
  );
  it('names hazards to adults only', () => {
    expect(told('药品、农药、尖锐物品，收好锁好。')).toEqual([]);
    expect(told('<ForChild>\n\n把药品交给大人。\n\n</ForChild>')[0]).toContain('写给孩子的话里有 “药品”');
  });
  it('keeps the word out of titles', () => {
    expect(told('好。', { title: '孩子要自杀怎么办' })[0]).toContain('safe-messaging｜title');
    expect(told('好。', { title: 'TA说不想活了' })).toEqual([]);
  });
});

describe('a sensitive page', () => {
  it('has a tab that says nothing', () => {
    expect(told('好。', { sensitive: true, shortTitle: '被性侵以后' })[0]).toContain('neutral-tab｜shortTitle');
    expect(told('好。', { sensitive: true, shortTitle: '安心看一看' })).toEqual([]);
  });
});

describe('diagnosis and drugs', () => {
  it.each(['这是抑郁症。', '他得了焦虑症。', '抑郁症孩子要多陪。'])('no diagnosis: %s', (body) => {
    expect(told(body)[0]).toContain('diagnosis｜');
  });
  it.each(['是不是抑郁症，由医生判断。', '不等于多动症。', '抑郁症可以治。'])('no false alarm: %s', (body) => {
    expect(told(body)).toEqual([]);
  });
  it.each(['可以吃舍曲林。', '每天 50 毫克。', '吃 2 片。'])('no drug and no dose: %s', (body) => {
    expect(told(body)[0]).toContain('drugs｜');
  });
});

describe('plain words', () => {
  it('fixed terms; what people search for belongs into aliases', () => {
    expect(told('校园霸凌不是打闹。')[0]).toContain('terms｜');
    expect(told('好。', { aliases: ['霸凌', '网瘾'] })).toEqual([]);
  });
  it('a sentence of more than 45 characters', () => {
    expect(told(`${'很长的一句话'.repeat(8)}。先听。再说。`)).toEqual([
      expect.stringMatching(/^sentence-length｜第 1 行 .*一句话有 48 个字$/),
    ]);
  });
  it('long sentences on pages for workers are left alone', () => {
    expect(told(`${'很长的一句话'.repeat(8)}。`, { audience: ['child-director'] })).toEqual([]);
  });
  it('sentences that are long on the whole', () => {
    const page = aPage('guides', {
      body: `${'一句不短也不算太长的话要让人换好几口气才能念完。'.repeat(40).replaceAll('。', '呢我们再往下说一点。')}`,
    });
    const problems = editorialProblems(aKnowledgeBase({ pages: [page] }), { regions: [] } as unknown as ContentSource);
    expect(problems.map(({ what }) => what)).toContainEqual(expect.stringMatching(/^句子平均 3\d 个字$/));
  });
  it('a page that is too short or too long, unless it is excepted', () => {
    const of = (times: number, exceptions: { rule: string; reason: string }[] = []) => {
      const page = aPage('guides', { body: '先听孩子说完，再说一件能做的事。'.repeat(times) });
      const kb = aKnowledgeBase({ pages: [{ ...page, front: { ...page.front, exceptions } }] });
      return editorialProblems(kb, { regions: [] } as unknown as ContentSource).map(({ rule }) => rule);
    };
    expect([of(10), of(60), of(100)]).toEqual([['page-length'], [], ['page-length']]);
    expect(of(10, [{ rule: 'page-length', reason: '一句话就够' }])).toEqual([]);
  });
  it('jargon at its first use, unless it is explained there or in the glossary', () => {
    expect(told('这叫共情。共情很难。')).toEqual([expect.stringContaining('jargon｜')]);
    expect(told('这叫共情（站在孩子那边想）。共情很难。')).toEqual([]);
    expect(told('这叫共情。', {}, { glossary: [aTerm('共情')] })).toEqual([]);
    expect(told('这叫共情。', { audience: ['counsellor'] })).toEqual([]);
  });
});

describe('what is not ours to say', () => {
  it('a line that still waits for its source', () => expect(told('按压三十次〔核〕。')[0]).toContain('unsourced｜'));

  const documents = { 'SH-X': fingerprint('每季度至少开展一次心理咨询服务，具体安排另行通知。') };
  it('eight characters in a row of a policy document, also over a comma', () => {
    expect(told('街道每季度至少开展一次活动。', {}, { policyFingerprints: documents })).toEqual([
      expect.stringMatching(/^own-words｜第 1 行 .*“每季度至少开展一” 和文件 SH-X/),
    ]);
    expect(told('一次心理咨询，服务都好。', {}, { policyFingerprints: documents })[0]).toContain('own-words');
  });
  it('seven are a turn of phrase, and names are nobody’s', () => {
    expect(told('季度至少开展一回。', {}, { policyFingerprints: documents })).toEqual([]);
    const law = { 'SH-X': fingerprint('依照未成年人网络保护条例办理') };
    expect(
      told(
        '未成年人网络保护条例写得清楚。',
        {},
        { policyFingerprints: law, laws: [{ id: 'a', law: '未成年人网络保护条例', summary: '一句' }] as Written['laws'] },
      ),
    ).toEqual([]);
  });

  const draft = aRegion({
    documents: [
      {
        code: 'GX',
        title: '关爱服务的实施意见（征求意见稿）',
        titleKnown: true,
        status: 'draft',
        clauses: [{ n: 1, gist: '一' }],
      },
    ],
  });
  it('a draft is named as one', () => {
    expect(told('《关爱服务的实施意见》要求家访。', {}, { regions: { '310000': draft } })[0]).toContain('document-status｜');
    expect(told('《关爱服务的实施意见》还是征求意见稿。', {}, { regions: { '310000': draft } })).toEqual([]);
  });
});

describe('the line of a passage', () => {
  const source =
    '---\ntitle: 甲\n---\n\n## 先做什么\n\n1. **先听。** 打 <Tel n="12356" />，说清楚。\n\n| 可以说 | 不要说 |\n| --- | --- |\n| “我在。” | “别哭。” |\n';
  it.each([
    ['先做什么', 5],
    ['先听。 打 <Tel />，说清楚。', 7],
    ['“别哭。”', 11],
    ['没有这一句', undefined],
  ])('%s: %s', (text, line) => {
    expect(lineOf(source, { text, notToSay: false, forChild: false, as: 'sentences' })).toBe(line);
  });
});
