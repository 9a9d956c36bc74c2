/** The memory of releases: when a book carries a number, what its page says has changed, and why a fact is gone. */
import { describe, expect, it } from 'vitest';
import { assembleHandbook } from '../../src/domain/handbook/assemble-handbook.ts';
import { nextRelease } from '../../src/domain/releases/next-release.ts';
import { printedFacts } from '../../src/domain/releases/release-facts.ts';
import { releasePage, releasesToCorrect } from '../../src/domain/releases/release-page.ts';
import { releasesWithPage } from '../../src/domain/releases/release.ts';
import type { KnowledgeBase } from '../../src/model/knowledge-base.ts';
import type { StreetRelease } from '../../src/model/street-edition.ts';
import {
  aDivision,
  aKnowledgeBase,
  anActivity,
  anEdition,
  aProgramme,
  aService,
  aSite,
  confirmedOn,
  DIVISIONS,
  type Written,
} from './builders.ts';
import { aPage } from './page-builders.ts';

const STREET = '310104014';
const TODAY = '2026-11-22';
const IMPRINT = { publisher: '徐家汇街道办事处', approvedOn: '2026-11-10' };
const LIVE = aSite({ stage: 'live', baseUrl: 'https://hutong.example.org/' });

const station = aService({
  assured: confirmedOn('2026-11-01'),
  hours: { note: '工作日上午', holidays: 'closed' },
  address: '漕溪北路 1 号',
  staff: [
    { role: '社工', count: 2 },
    { role: '站长', phone: '021-64380009' },
  ],
});

/** Content of one street with `services`, and what else differs. */
function content(services = [station], more: Written = {}): Written {
  return { site: LIVE, services: { '310104': services }, ...more };
}

/** A knowledge base whose street has released, on `on`, exactly what the book of `then` says. */
function releasedFrom(then: Written, now: Written = then, on = '2026-11-12'): KnowledgeBase {
  const facts = printedFacts(assembleHandbook(aKnowledgeBase(then), STREET, on)).map(({ fact }) => fact);
  const release: StreetRelease = { number: 1, on, facts, guides: [] };
  return aKnowledgeBase({ ...now, editions: { [STREET]: anEdition({ imprint: IMPRINT, releases: [release] }) } });
}

const release = (kb: KnowledgeBase, today = TODAY) => assembleHandbook(kb, STREET, today).release;
const changes = (kb: KnowledgeBase, today = TODAY) => releasePage(kb, STREET, 1, today).changes;

/** A change as a reader hears it. */
function told({ kind, name, fields, reason }: ReturnType<typeof changes>[number]): string {
  const side = (pieces: readonly { number: string; words: string; gone: boolean }[]) =>
    pieces.map(({ number, words, gone }) => `${gone ? '~' : ''}${[number, words].filter(Boolean).join(' ')}`).join('；') || '—';
  const said = fields.map(({ label, was, now }) => `${label}：${side(was)} → ${side(now)}`);
  return [`${kind} ${name}${reason && `（${reason}）`}`, ...said].join('\n');
}

describe('a book carries the number of its release', () => {
  it('exactly when today’s facts are those of the latest release, and its QR code leads to that release', () => {
    const book = assembleHandbook(releasedFrom(content()), STREET, TODAY);
    expect(book.release).toEqual({ number: 1, on: '2026年11月12日', month: '2026年11月' });
    expect(book.url).toBe(`https://hutong.example.org/streets/${STREET}/editions/1/`);
  });
  it.each([
    ['a number', { phones: [{ number: '021-64387251' }] }],
    ['the label of a number', { phones: [{ number: '021-64387250', label: '夜间' }] }],
    ['the hours', { hours: { note: '工作日下午', holidays: 'closed' as const } }],
    ['the address', { address: '漕溪北路 2 号' }],
    ['the name', { name: '徐家汇街道未保站' }],
    ['the number of a role', { staff: [{ role: '社工' }, { role: '站长', phone: '021-64380008' }] }],
  ])('and none as soon as %s differs', (_what, differs) => {
    const book = assembleHandbook(releasedFrom(content(), content([{ ...station, ...differs }])), STREET, TODAY);
    expect(book.release).toBeNull();
    expect(book.url).toBe(`https://hutong.example.org/streets/${STREET}/`);
  });
  it('whatever articles it binds, how fresh its facts are, and how many people share a role', () => {
    const again = { ...station, assured: confirmedOn('2026-11-20'), staff: [{ role: '社工', count: 5 }, station.staff![1]!] };
    const page = aPage('guides', { review: [{ by: '某人', on: '2026-11-01', kind: 'editor' }] });
    expect(release(releasedFrom(content(), content([again], { pages: [page] })))?.number).toBe(1);
  });
  it('after an activity is over, though the release named it', () => {
    const talk = anActivity({ from: '2026-12-01' });
    const kb = releasedFrom(content([station], { activities: { '310104': [talk] } }));
    expect(release(kb, '2026-12-01')?.number).toBe(1);
    expect(release(kb, '2026-12-02')?.number).toBe(1);
    expect(changes(kb, '2026-12-02')).toEqual([]);
  });
  it('never the number of an older release', () => {
    const first = releasedFrom(content()).editions.get(STREET)!.releases![0]!;
    const second = { ...first, number: 2, on: '2026-11-20', facts: first.facts.slice(1) };
    const editions = { [STREET]: anEdition({ imprint: IMPRINT, releases: [first, second] }) };
    expect(release(aKnowledgeBase(content([station], { editions })))).toBeNull();
  });
  it('and an unreleased book none', () => {
    expect(release(aKnowledgeBase(content()))).toBeNull();
  });
});

describe('the page of a release', () => {
  it('says nothing has changed when nothing has, and offers no slip', () => {
    const kb = releasedFrom(content());
    expect(changes(kb)).toEqual([]);
    expect(releasesToCorrect(kb, TODAY)).toEqual([]);
    expect(releasesWithPage(kb)).toEqual([{ code: STREET, number: 1 }]);
  });
  it('tells every changed field, what it was and what it is; the roles with the same number are told once', () => {
    const before = { ...station, phones: [{ number: '021-64387250' }, { number: '021-64387255', label: '夜间' }] };
    const after = { ...before, phones: [{ number: '021-64387299' }, before.phones[1]!], address: '漕溪北路 9 号' };
    const [change, ...others] = changes(releasedFrom(content([before]), content([after])));
    expect(others).toEqual([]);
    expect(told(change!)).toBe(
      [
        'changed 徐家汇街道未成年人保护工作站',
        '电话：~021-64387250；021-64387255 夜间 → 021-64387299；021-64387255 夜间',
        '地址：~漕溪北路 1 号 → 漕溪北路 9 号',
      ].join('\n'),
    );
    expect(change!.roles).toEqual(['社工']);
    expect(change!.mark?.trust).toBe('confirmed');
  });
  it('tells what was added with its mark, and what was removed with no present number', () => {
    const home = aService({ id: 'home', name: '乐山儿童之家', kind: 'childrens-home', phones: [{ number: '021-64380001' }] });
    const kb = releasedFrom(content([home]), content([{ ...station, staff: [] }], { programmes: { '310104': [aProgramme()] } }));
    expect(changes(kb).map(told)).toEqual([
      'removed 乐山儿童之家（不再刊印）\n电话：~021-64380001 → —',
      'added 徐家汇街道未成年人保护工作站\n电话：— → 021-64387250\n时间：— → 工作日上午；节假日休息\n地址：— → 漕溪北路 1 号',
      'added 成长伙伴\n怎么参加：— → 怎么参加还不清楚：请问村（居）儿童主任，或打 12345',
    ]);
    expect(changes(kb)[0]!.mark).toBeNull();
    expect(
      changes(kb)[0]!
        .fields.flatMap(({ was }) => was)
        .every(({ gone }) => gone),
    ).toBe(true);
    expect(releasesToCorrect(kb, TODAY)).toEqual([{ code: STREET, number: 1 }]);
  });
  it('puts numbers that are no longer right before everything else', () => {
    const home = aService({ id: 'a-home', name: '乐山儿童之家', kind: 'childrens-home', address: '乐山路 1 号' });
    const now = [
      { ...home, address: '乐山路 2 号' },
      { ...station, staff: [], phones: [{ number: '021-64387299' }] },
    ];
    const kb = releasedFrom(content([home, { ...station, staff: [] }]), content(now));
    expect(changes(kb).map(({ id }) => id)).toEqual(['services/station', 'services/a-home']);
  });
  it.each([
    ['已停用', { status: 'closed' as const }],
    ['已过有效期', { validTo: '2026-11-15' }],
    ['还没有核实，先不刊印', { assured: null, publish: 'verify-first' as const }],
    ['不再刊印', { publish: 'no' as const }],
    ['不再刊印', { serves: ['310104012'] }],
  ])('says why a fact is gone, as far as the content does: %s', (reason, differs) => {
    const kb = releasedFrom(content(), content([{ ...station, ...differs }]));
    expect(changes(kb)[0]).toMatchObject({ kind: 'removed', reason });
  });
  it('says that nobody has checked it for too long', () => {
    const old = { ...station, assured: confirmedOn('2025-06-01') };
    const kb = releasedFrom(content([old]), content([old]));
    expect(changes(kb, '2026-11-22')).toEqual([]);
    expect(changes(kb, '2026-11-24')[0]).toMatchObject({ kind: 'removed', reason: '时间太久没有核实，先不刊印' });
  });
  it('says that a number is out of use when the list of refused numbers has it', () => {
    const blocklist = [{ number: '021-64387250', reason: '已并入 12356' }];
    const kb = releasedFrom(content(), content([], { blocklist }));
    expect(changes(kb)[0]).toMatchObject({ kind: 'removed', reason: '号码已停用' });
  });
  it('of a retired code says what replaced it and calls nothing gone that only moved', () => {
    const retired = { validTo: '2026-11-20', replacedBy: ['310104012'] };
    const divisions = DIVISIONS.map((one) =>
      one.code === STREET ? aDivision(STREET, '徐家汇街道', 'subdistrict', retired) : one,
    );
    const moved = { ...station, serves: ['310104012'], phones: [{ number: '021-64387299' }] };
    const page = releasePage(releasedFrom(content(), content([moved], { divisions: { '310000': divisions } })), STREET, 1, TODAY);
    expect(page.retired).toBe(true);
    expect(page.successors.map(({ name }) => name)).toEqual(['漕河泾街道']);
    expect(page.changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['changed services/station']);
  });
});

describe('a release is refused', () => {
  const refusal = (written: Written, today = TODAY) => {
    const next = nextRelease(aKnowledgeBase(written), STREET, today);
    return 'refused' in next ? next.refused : '';
  };
  const approved = { editions: { [STREET]: anEdition({ imprint: IMPRINT }) } };

  it('without an imprint, and says what to fill in and where', () => {
    expect(refusal(content())).toMatch(/还没有编印单位和批准日期.*content\/editions\/310104014\.json/);
  });
  it('on a demo site, whose prints say 演示版', () => {
    expect(refusal(content([station], { ...approved, site: aSite() }))).toContain('本站还是演示版');
  });
  it('when nothing has changed since the last one', () => {
    const next = nextRelease(releasedFrom(content()), STREET, TODAY);
    expect(next).toHaveProperty('refused', expect.stringContaining('和第 1 版（2026年11月12日）一样'));
  });
  it('for a retired code, and names its successor', () => {
    const retired = aDivision(STREET, '徐家汇街道', 'subdistrict', { validTo: '2026-11-20', replacedBy: ['310104012'] });
    const divisions = { '310000': DIVISIONS.map((one) => (one.code === STREET ? retired : one)) };
    expect(refusal(content([station], { ...approved, divisions }))).toContain('现在是上海市徐汇区漕河泾街道（310104012）');
  });
  it('for a code that nobody took over, and names no district as if it had a handbook', () => {
    const closed = aDivision(STREET, '徐家汇街道', 'subdistrict', { validTo: '2026-11-20', replacedBy: ['310104'] });
    const divisions = { '310000': DIVISIONS.map((one) => (one.code === STREET ? closed : one)) };
    expect(refusal(content([station], { ...approved, divisions }))).toMatch(/这个代码已经不用了，不能发布。$/);
  });
  it('when the clock stands before the last one', () => {
    const next = nextRelease(releasedFrom(content(), content([])), STREET, '2026-11-11');
    expect(next).toHaveProperty('refused', expect.stringContaining('请先检查电脑的日期'));
  });
  it('and otherwise has the next number, today’s day and the facts of today’s book', () => {
    const kb = releasedFrom(content(), content([{ ...station, address: '漕溪北路 9 号' }]));
    const next = nextRelease(kb, STREET, TODAY);
    expect(next).toMatchObject({ release: { number: 2, on: TODAY }, changes: [{ id: 'services/station' }] });
    const facts = 'refused' in next ? [] : next.release.facts;
    expect(facts.map(({ id }) => id)).toEqual([...facts.map(({ id }) => id)].sort());
    expect(facts.find(({ id }) => id === 'services/station')).toEqual({
      id: 'services/station',
      name: '徐家汇街道未成年人保护工作站',
      phones: [{ number: '021-64387250' }],
      hours: '工作日上午；节假日休息',
      address: '漕溪北路 9 号',
    });
  });
});
