/** Taking up a city and official changes of divisions, from the command to the pages, on a small content folder. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { divisions } from '../../src/commands/desk/divisions.ts';
import { newCity } from '../../src/commands/desk/new-city.ts';
import { areaPage } from '../../src/domain/area-page.ts';
import { concernsSite, hasPage, successorsOf } from '../../src/domain/divisions.ts';
import { findStreets, typedWords } from '../../src/domain/places/find-place.ts';
import { placeIndex } from '../../src/domain/places/place-index.ts';
import { placeTable } from '../../src/domain/places/place-table.ts';
import { readingsOf } from '../../src/domain/places/readings.ts';
import { streetPage } from '../../src/domain/street-page.ts';
import { visibleRecords } from '../../src/domain/visible-records.ts';
import { hitAddress } from '../../src/finder/found-places.ts';
import { inspectContent, readContent } from '../../src/read-content/read-content.ts';
import { TODAY } from './adopt-builders.ts';
import { aDivision, aKnowledgeBase, aRegion, aService, aSite, DIVISIONS, whatAuthorSees } from './builders.ts';
import { tempContent } from './temp-content.ts';

let said: string;

beforeEach(() => {
  said = '';
  vi.stubEnv('HUTONG_TODAY', TODAY);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'hutong-adopt-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}
function table(text: string): string {
  const path = join(folder(), 'update.csv');
  writeFileSync(path, text);
  return path;
}
const texts = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(root, name)).isFile())
      .map((name) => [name, readFileSync(join(root, name), 'utf8')]),
  );
const refusal = (done: Promise<number>) =>
  done.then(
    () => '没有拒绝',
    (error: Error) => error.message,
  );
const content = () => {
  const root = tempContent({
    'villages/310000.json': { '310104012': ['甲居委会'], '310104014': ['乙居委会'] },
    'services/310104012.json': [aService({ id: 'a', name: '儿童之家', area: '310104012', serves: ['310104012'] })],
  });
  vi.stubEnv('HUTONG_CONTENT', root);
  return root;
};

/** Whatever is cut off after any number of files, the same command run again ends where it would have ended. */
async function finishesAfterEveryCut(root: string, run: () => Promise<number>): Promise<void> {
  const start = folder();
  cpSync(root, start, { recursive: true });
  said = '';
  await run();
  const end = texts(root);
  const order = said.match(/^ {2}[新改] content\/.*$/gm)!.map((line) => line.slice('  新 content/'.length));
  expect(order.length).toBeGreaterThan(3);
  for (let cut = 1; cut <= order.length; cut++) {
    rmSync(root, { recursive: true });
    cpSync(start, root, { recursive: true });
    for (const name of order.slice(0, cut)) writeAt(join(root, name), end[name]!);
    await run();
    expect(texts(root), `cut after ${order[cut - 1]}`).toEqual(end);
  }
}
function writeAt(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe('a city is taken up', () => {
  const NINGBO = ['--code', '330200', '--name', '宁波市', '--short', '宁波', '--province', '浙江省'];
  const LIST = '代码,名称\n330203,海曙区\n330203001,南门街道\n';

  it('in one step: the content is sound, its pages have honest blanks', async () => {
    const root = content();
    const list = table(LIST);
    await newCity.run([...NINGBO, '--divisions', list, '--source', '国家统计局', '--as-of', '2023-06-30', '--yes']);
    const kb = readContent(root);
    expect(kb.site.regions).toEqual(['310000', '330200']);
    const page = streetPage(kb, '330203001', TODAY);
    expect([page.fullName, page.facts.places, page.facts.hotlines[0]!.record.id]).toEqual([
      '浙江省宁波市海曙区南门街道',
      [],
      'n-12356',
    ]);
    expect(said).toContain(
      '写好了。网站现在就能做，没填的地方会写“未填”。接着填：\n  1. 村（居）名称：content/villages/330200.json',
    );
  });

  it('without a list at first, which is filled in by the same command', async () => {
    const root = content();
    await newCity.run([...NINGBO, '--yes']);
    expect(areaPage(readContent(root), '330200', TODAY).children).toEqual([]);
    const before = texts(root);
    await newCity.run([...NINGBO, '--divisions', table(LIST), '--source', '国家统计局', '--as-of', '2023-06-30', '--yes']);
    const differs = Object.entries(texts(root)).flatMap(([name, text]) => (before[name] === text ? [] : name));
    expect(differs).toEqual(['divisions/330200.json']);
    expect(areaPage(readContent(root), '330200', TODAY).children.map(({ name }) => name)).toEqual(['海曙区']);
  });

  it('writes nothing until it is told to, nor when anything is wrong', async () => {
    const root = content();
    const before = texts(root);
    await newCity.run(NINGBO);
    expect(said).toContain('什么都没有写。');
    expect(await refusal(newCity.run(['--code', '33020', '--yes']))).toContain(
      'new-city 有 4 处要改，什么都没有写：\n  --code 写的是 “33020”',
    );
    expect(await refusal(newCity.run([...NINGBO, '--imprint', '纠错电话=12', '--yes']))).toContain(
      '写进去以后，内容会有问题，所以什么都没有写。\n内容有 1 处问题：\n  content/site.json  imprint.correctionPhone',
    );
    expect(
      await refusal(newCity.run([...NINGBO, '--divisions', '没有.csv', '--source', '甲', '--as-of', '2023-06-30'])),
    ).toContain('读不了文件 没有.csv');
    expect(await refusal(newCity.run([...NINGBO, '--cdoe', '1']))).toContain('没有 --cdoe 这个选项');
    expect(texts(root)).toEqual(before);
  });

  it('never replaces a file somebody made', async () => {
    const root = content();
    writeFileSync(join(root, 'services/330200.json'), '[\n]\n');
    expect(await refusal(newCity.run([...NINGBO, '--yes']))).toContain('已经有 content/services/330200.json，内容不一样');
    expect(existsSync(join(root, 'regions/330200.json'))).toBe(false);
  });

  it('is not taken up on content that is wrong already; that is told first', async () => {
    const root = content();
    writeFileSync(join(root, 'services/310104.json'), '[{}]');
    expect(await refusal(newCity.run([...NINGBO, '--yes']))).toMatch(/^内容有 \d+ 处问题：\n {2}content\/services\/310104\.json/);
  });

  it('and is finished by the same command after a cut', async () => {
    const root = content();
    await finishesAfterEveryCut(root, async () => {
      try {
        return await newCity.run([...NINGBO, '--yes']);
      } catch (error) {
        // The last file names the region: with it, everything is there.
        if (String(error).includes('已经有 宁波市')) return 0;
        throw error;
      }
    });
  });
});

describe('official changes', () => {
  const MERGED = '代码,名称,变化,新代码,生效日期,依据\n310104012,漕河泾街道,撤并,310104014,2026-04-01,某文件\n';

  it('leave the old address alive: its page and the finder lead on, and what stood there is found at the new one', async () => {
    const root = content();
    await divisions.run([table(MERGED), '--yes']);
    const kb = readContent(root);
    expect(streetPage(kb, '310104012', TODAY).successors.map(({ name }) => name)).toEqual(['徐家汇街道']);
    const index = placeIndex(placeTable(kb, TODAY, readingsOf));
    const roots = { print: '/print/', streets: '/streets/', areas: '/areas/' };
    expect(hitAddress(findStreets(index, typedWords('漕河泾'))[0]!, roots)).toBe('/print/310104014/');
    const page = streetPage(kb, '310104014', TODAY);
    expect(page.villages).toEqual(['乙居委会', '甲居委会']);
    expect(page.facts.places.map(({ record }) => record.id)).toContain('a');
    expect(kb.changes.at(-1)!.what).toBe('行政区划变动：2026年4月1日起，漕河泾街道并入徐家汇街道。依据：某文件');
  });

  it('send whoever looks for a street that nobody took over to its district', async () => {
    const root = content();
    await divisions.run([table(MERGED.replace('撤并,310104014', '停用,')), '--yes']);
    const kb = readContent(root);
    expect(streetPage(kb, '310104012', TODAY).successors.map(({ name }) => name)).toEqual(['徐汇区']);
    const hit = findStreets(placeIndex(placeTable(kb, TODAY, readingsOf)), typedWords('漕河泾'))[0]!;
    expect(hitAddress(hit, { print: '/print/', streets: '/streets/', areas: '/areas/' })).toBe('/areas/310104/');
  });

  it('are shown, and not written, until it is told to; nor with mistakes, which name table, row and column', async () => {
    const root = content();
    const before = texts(root);
    await divisions.run([table(MERGED)]);
    expect(said).toContain('漕河泾街道（310104012） → 徐家汇街道（310104014），2026-04-01 起');
    expect(said).toContain('什么都没有写。');
    expect(await refusal(divisions.run([table(MERGED.replace('310104014', '310104099')), '--yes']))).toContain(
      '有 1 处要改，什么都没有写：\n  「update.csv」第 2 行「新代码」没有区划代码 “310104099”',
    );
    expect(await refusal(divisions.run([table('代码,名称,变化,新代码,生效日期,依据\n'), '--yes']))).toContain('里没有一行内容');
    expect(await refusal(divisions.run(['--yes']))).toContain('请写表的文件名');
    expect(texts(root)).toEqual(before);
  });

  it('are finished by the same command after a cut', async () => {
    const root = content();
    const file = table(MERGED);
    await finishesAfterEveryCut(root, () => divisions.run([file, '--yes']));
  });
});

describe('a code that was retired', () => {
  const retired = (code: string, ...replacedBy: string[]) =>
    aDivision(code, '旧街道', 'subdistrict', { validTo: '2020-12-31', ...(replacedBy.length ? { replacedBy } : {}) });
  const after = (...more: ReturnType<typeof retired>[]) => aKnowledgeBase({ divisions: { '310000': [...DIVISIONS, ...more] } });
  const now = (kb: ReturnType<typeof after>, code: string) =>
    successorsOf(kb, kb.divisions.get(code)!, TODAY).map((one) => one.code);

  it('leads through later changes to what is in use today, each place once', () => {
    const kb = after(retired('310104097', '310104098', '310104014'), retired('310104098', '310104012', '310104014'));
    expect(now(kb, '310104097')).toEqual(['310104012', '310104014']);
    expect(now(kb, '310104012')).toEqual([]);
  });

  it('leads to the last one known when that was retired without a successor; from there, and out of a ring, to the area above', () => {
    const kb = after(retired('310104097', '310104098'), retired('310104098'));
    expect(now(kb, '310104097')).toEqual(['310104098']);
    expect(now(kb, '310104098')).toEqual(['310104']);
    expect(now(after(retired('310104097', '310104098'), retired('310104098', '310104097')), '310104097')).toEqual(['310104']);
  });

  it('leads past an area that was retired too to the nearest one with a page', () => {
    const gone = aDivision('310105', '旧区', 'district', { validTo: '2020-12-31' });
    expect(now(after(gone, retired('310105001')), '310105001')).toEqual(['310000']);
    const city = aDivision('330100', '杭州市', 'prefecture', { validTo: '2020-12-31' });
    const hangzhou = aKnowledgeBase({
      regions: { '330100': aRegion({ code: '330100', documents: [] }) },
      divisions: { '330100': DIVISIONS.map((one) => (one.code === '330100' ? city : one)) },
    });
    expect(now(hangzhou, '330100'), '浙江省 has no page').toEqual([]);
  });

  it('of a district keeps its page too, which names the one that took over', () => {
    const merged = aDivision('310105', '旧区', 'district', { validTo: '2020-12-31', replacedBy: ['310104'] });
    const kb = aKnowledgeBase({ divisions: { '310000': [...DIVISIONS, merged] } });
    expect(areaPage(kb, '310105', TODAY).successors.map(({ name }) => name)).toEqual(['徐汇区']);
    expect(areaPage(kb, '310000', TODAY).children.map(({ name }) => name)).toEqual(['徐汇区']);
  });

  it('must not be taken over by itself in a ring', () => {
    const rings = [retired('310104097', '310104098'), retired('310104098', '310104097')];
    expect(whatAuthorSees({ divisions: { '310000': [...DIVISIONS, ...rings] } })).toContain(
      '“310104097” 的 replacedBy\n    “旧街道” 绕一圈又由自己接手。检查 replacedBy 写的代码，写成现在还在用的那一个。',
    );
  });
});

describe('a site of one region', () => {
  const kb = aKnowledgeBase({
    site: aSite({ regions: ['330100'] }),
    regions: { '330100': aRegion({ code: '330100', name: '杭州市' }) },
    services: {
      '310104': [aService()],
      '330000': [aService({ id: 'zj', area: '330000', serves: ['330000'] })],
      '330106': [aService({ id: 'hz', area: '330106', serves: ['330106001'] })],
    },
  });

  it('shows what serves it, its province and the nation, and nothing of regions that are not built', () => {
    const ids = visibleRecords(kb, 'web', TODAY).services.map(({ record }) => record.id);
    expect(ids).toEqual(expect.arrayContaining(['n-12356', 'zj', 'hz']));
    expect(ids).not.toContain('station');
    expect(['000000', '330000', '330106001', '310104', '450000'].map((code) => concernsSite(kb, code))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('links to no page that it does not have', () => {
    expect(['330100', '330106001', '330000', '310104', '000000'].map((code) => hasPage(kb, code))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('files that are made anew', () => {
  it('are checked with the content as it will be before they are written', () => {
    const root = tempContent();
    const drafts = new Map([['regions/330200.json', '{}']]);
    expect(inspectContent(root, { drafts }).problems[0]!.file).toBe('content/regions/330200.json');
    expect(inspectContent(root).problems).toEqual([]);
  });
});
