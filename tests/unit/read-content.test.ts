/** The reader on folders as authors leave them: everything wrong is told at once, in Chinese, with file, record and mend. */
import { describe, expect, it } from 'vitest';
import { ContentError, formatProblems } from '../../src/model/problem.ts';
import { inspectContent, readContent } from '../../src/read-content/read-content.ts';
import { aService } from './builders.ts';
import { type Files, GUIDE, tempContent } from './temp-content.ts';

/** What the author sees. */
function seen(differs: Files): string {
  return formatProblems(inspectContent(tempContent(differs)).problems);
}

describe('a sound folder', () => {
  it('is read whole', () => {
    const kb = readContent(tempContent());
    expect(kb.site.name).toBe('护童');
    expect(kb.regions.map(({ code }) => code)).toEqual(['310000']);
    expect(kb.divisions.get('310104014')?.name).toBe('徐家汇街道');
    expect(kb.divisionsAsOf.get('310000')).toBe('2023-06-30');
    expect(kb.services.map(({ id }) => id)).toEqual(['n-110', 'n-120', 'n-12338', 'n-12345', 'n-12355', 'n-12356', 'station']);
    expect(kb.pages).toMatchObject([
      {
        kind: 'guides',
        file: 'content/guides/xian-ting.mdx',
        id: 'guides/xian-ting',
        front: { updated: '2026-11-22', next: '2027-11-22' },
      },
    ]);
    expect(kb.pages[0]!.prose.map(({ type }) => type)).toEqual(['paragraph', 'today']);
    expect(kb.sources.get('S01')?.title).toBe('未成年人保护法');
  });
  it('cannot be changed by any renderer', () => {
    const kb = readContent(tempContent());
    expect(() => (kb.services as unknown[]).push({})).toThrow(TypeError);
    expect(() => Object.assign(kb.services[0]!.phones[0]!, { number: '1' })).toThrow(TypeError);
  });
  it('regions come in the site’s order; a profile that is not built is left out', () => {
    const region = (code: string) => ({ ...inspectContent(tempContent()).knowledgeBase!.regions[0], code, documents: [] });
    const site = { ...inspectContent(tempContent()).knowledgeBase!.site, regions: ['330000', '310000'] };
    const root = tempContent({
      'site.json': site,
      'regions/330000.json': region('330000'),
      'regions/450000.json': region('450000'),
    });
    expect(inspectContent(root).knowledgeBase!.regions.map(({ code }) => code)).toEqual(['330000', '310000']);
  });
  it('pages may lie in folders below their kind', () => {
    const root = tempContent({ 'guides/xian-ting.mdx': null, 'guides/a/xian-ting.mdx': GUIDE });
    expect(readContent(root).pages).toMatchObject([{ file: 'content/guides/a/xian-ting.mdx', id: 'guides/a/xian-ting' }]);
  });
  it('a folder without optional kinds is sound', () => {
    expect(inspectContent(tempContent({ 'guides/xian-ting.mdx': null })).problems).toEqual([]);
  });
  it('line ends of Windows are read', () => {
    expect(inspectContent(tempContent({ 'guides/xian-ting.mdx': GUIDE.replaceAll('\n', '\r\n') })).problems).toEqual([]);
  });
});

describe('files', () => {
  it('a missing file is named', () => {
    expect(seen({ 'topics.json': null })).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/topics.json
          没有这个文件。请补上，或从备份里复制回来。"
    `);
  });
  it('several missing files are told together, and there is no knowledge base', () => {
    const root = tempContent({ 'site.json': null, 'laws.json': null });
    expect(inspectContent(root).knowledgeBase).toBeUndefined();
    expect(inspectContent(root).problems.map(({ file }) => file)).toEqual(['content/site.json', 'content/laws.json']);
  });
  it('broken JSON is told with its line', () => {
    expect(seen({ 'services/310104.json': '[\n  {\n    "id": "station"\n    "name": "工作站"\n  }\n]' })).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/services/310104.json  第 4 行
          不是合格的 JSON。检查这一行附近的逗号、引号和括号。"
    `);
  });
  it.each([
    ['a comma after the last record', '[\n  { "id": "station-of-xujiahui" },\n]'],
    ['Chinese quotation marks', '[\n  {\n    "id": “station”\n  }\n]'],
  ])('broken JSON is reported: %s', (_case, json) => {
    expect(seen({ 'services/310104.json': json })).toContain('不是合格的 JSON。检查这一行附近的逗号、引号和括号');
  });
  // Node gives no position for an unexpected token; the reader could find the line itself. Remove `.fails` when it does.
  it('broken JSON is told with its line, also after a comma too many', () => {
    expect(seen({ 'services/310104.json': '[\n  { "id": "station-of-xujiahui" },\n]' })).toContain('第 3 行');
  });
  it('a file that is not named by a code', () => {
    expect(seen({ 'services/xuhui.json': [] })).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/services/xuhui.json
          文件名 “xuhui.json” 不是区划代码。文件名写成 310104.json 这样的形式。"
    `);
  });
  it('a page without front matter, and one whose front matter cannot be read', () => {
    expect(seen({ 'guides/a.mdx': '正文', 'guides/b.mdx': GUIDE.replace('title: 先', 'title: "先').replace('xian-ting', 'b') }))
      .toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/guides/a.mdx
          开头没有 --- 之间的页面信息。照 content/README.md 的样子补上。
        content/guides/b.mdx  第 2 行
          页面信息读不懂。检查冒号后的空格、引号和方括号。"
    `);
  });
  it('a page whose slug is not its file’s name', () => {
    expect(seen({ 'guides/xian-ting.mdx': null, 'guides/ting.mdx': GUIDE })).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/guides/ting.mdx  slug
          写的是 “xian-ting”，文件名是 “ting”。两者写成一样。"
    `);
  });
  it('what a body may not hold is told with its line', () => {
    expect(seen({ 'guides/xian-ting.mdx': `${GUIDE}\n<Foo />\n\n[点](https://example.com/)\n` })).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/guides/xian-ting.mdx  第 30 行
          没有叫 <Foo> 的组件。可用的组件：Tel、CrisisBox、Today、ForChild、OnScreen、Care、RegionHotlines。
        content/guides/xian-ting.mdx  第 32 行
          链接 “https://example.com/” 不是站内地址。正文只链接本站页面，以 / 开头；外部网址写进来源。"
    `);
  });
});

describe('fields', () => {
  const service = (differs: object) => ({ 'services/310104.json': [aService({ id: 'first' }), { ...aService(), ...differs }] });

  it('a misspelt name of a field brings the right one', () => {
    const { organization: _none, ...sound } = aService({ organization: '街道办' });
    expect(
      seen({ 'services/310104.json': [aService({ id: 'first', organization: '街道办' }), { ...sound, organisation: '街道办' }] }),
    ).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/services/310104.json  第 2 条 “station”
          没有叫 “organisation” 的栏目。是不是 organization？"
    `);
  });
  // The right names are learnt from neighbouring records, and a page has none. Remove `.fails` when the schema is asked.
  it('a misspelt field of a page brings the right one', () => {
    expect(seen({ 'guides/xian-ting.mdx': GUIDE.replace('summary:', 'sumary:') })).toContain('是不是 summary？');
  });
  it('a missing field, a wrong type, a word that is not on the list', () => {
    const { name: _name, ...rest } = aService();
    expect(
      seen({ 'services/310104.json': [{ ...rest, acceptsMinors: 'yes', kind: 'statoin', status: 'open', phones: '12356' }] }),
    ).toMatchInlineSnapshot(`
      "内容有 5 处问题：
        content/services/310104.json  第 1 条 “station” 的 name
          缺少这一项。请补上。
        content/services/310104.json  第 1 条 “station” 的 kind
          没有 “statoin” 这种服务类别。可以写：emergency-line（紧急电话）、crisis-line（心理援助热线）、youth-line（青少年热线）、women-children-line（妇女儿童维权热线）、protection-line（未成年人保护热线）、public-service-line（政务服务热线）、other-line（其他热线）、online-counselling（网上咨询）、protection-station（未成年人保护工作站）、protection-agency（未成年人救助保护机构）、welfare-institution（儿童福利机构）、temporary-care（临时看护点）、civil-affairs-station（民政服务站（社工站））、childrens-home（儿童之家）、family-centre（家中心）、family-education-station（家庭教育指导服务站）、parent-school（家长学校）、community-school（社区学校）、heart-home-point（心家园咨询点）、community-counselling-room（社区心理咨询室）、women-children-station（妇女儿童驿站）、youth-centre（少年宫（青少年活动中心））、youth-service-space（青少年服务空间）、minors-counselling-centre（未成年人心理辅导中心）、student-counselling-centre（区县学生心理中心）、school-counselling-room（学校心理辅导室）、family-experience-centre（家庭心理体验中心）、social-service-agency（社会心理服务机构）、emergency-department（医院急诊）、psychiatric-hospital（精神专科医院）、hospital-psychology-clinic（综合医院心理门诊）、childrens-hospital（儿童医院）、maternal-child-hospital（妇幼保健院）、clinic-branch（儿童青少年心理诊疗中心分中心）、community-health-centre（社区卫生服务中心（站））、community-rehabilitation（社区康复机构）。
        content/services/310104.json  第 1 条 “station” 的 phones
          写的是 "12356"，应为列表 [ ]。
        content/services/310104.json  第 1 条 “station” 的 acceptsMinors
          写的是 "yes"，应为true 或 false。
        content/services/310104.json  第 1 条 “station” 的 status
          只能写 active、closed 或 unknown。"
    `);
  });
  it('deep fields are named to the last', () => {
    expect(seen(service({ phones: [{ number: '021-64387250' }, { number: '138 1234 5678' }], serves: [] })))
      .toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/services/310104.json  第 2 条 “station” 的 serves
          至少写一个服务到的区划代码。
        content/services/310104.json  第 2 条 “station” 的 phones[1].number
          写的是 “138 1234 5678”，是手机号。个人手机号不公布，请写单位的固定电话。"
    `);
  });
  it('hours that cannot be', () => {
    expect(seen(service({ hours: { rules: [{ days: ['mon'], open: '8:30', close: '25:00' }], holidays: 'maybe' } })))
      .toMatchInlineSnapshot(`
      "内容有 3 处问题：
        content/services/310104.json  第 2 条 “station” 的 hours.rules[0].open
          时刻写成 08:30，午夜写 24:00。
        content/services/310104.json  第 2 条 “station” 的 hours.rules[0].close
          时刻写成 08:30，午夜写 24:00。
        content/services/310104.json  第 2 条 “station” 的 hours.holidays
          只能写 open、closed 或 unknown。"
    `);
  });
  // Zod's own English sentence reaches the author. Remove `.fails` when the days of `hours.rules` have a message.
  it('a day of the week that does not exist is told in Chinese', () => {
    const told = seen(service({ hours: { rules: [{ days: ['monday'], open: '08:30', close: '17:00' }], holidays: 'open' } }));
    expect(told).toContain('hours.rules[0].days[0]');
    expect(told).not.toContain('Invalid option');
  });
  it('front matter', () => {
    const page = GUIDE.replace('ages: ["all"]', 'ages: [6-9]')
      .replace('risk: green', 'risk: pink')
      .replace('next: 2027-11-22', 'next: 明年')
      .replace('sources: [S01]', 'sources: []')
      .replace('summary: 先听', `summary: ${'先听'.repeat(30)}`)
      .replace('group: foundations\n', '');
    expect(seen({ 'guides/xian-ting.mdx': page })).toMatchInlineSnapshot(`
      "内容有 5 处问题：
        content/guides/xian-ting.mdx  summary
          有 70 个字，最多 60 个。
        content/guides/xian-ting.mdx  risk
          只能写 green、yellow、orange 或 red。
        content/guides/xian-ting.mdx  sources
          至少写一个来源编号。
        content/guides/xian-ting.mdx  next
          写的是 “明年”，不是日期。请写成 2026-11-22 这样的形式。
        content/guides/xian-ting.mdx  group
          只能写：foundations、grandparents、by-age、emotions、families、school、online、safety。"
    `);
  });
  it('a glossary term is named by its term', () => {
    expect(seen({ 'glossary.json': [{ term: '困境儿童', meaning: '', certain: 1, aliases: [], sources: [], topics: [] }] }))
      .toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/glossary.json  第 1 条 “困境儿童” 的 meaning
          不能为空；没有就删去这一项。
        content/glossary.json  第 1 条 “困境儿童” 的 certain
          写的是 1，应为true 或 false。"
    `);
  });
  it('the site’s settings', () => {
    expect(seen({ 'site.json': { $version: 2, basePath: 'hutong', stage: 'test', regions: [] } })).toMatchInlineSnapshot(`
      "内容有 12 处问题：
        content/site.json  $version
          $version 应为 1。
        content/site.json  name
          缺少这一项。请补上。
        content/site.json  tagline
          缺少这一项。请补上。
        content/site.json  stage
          只能写 demo（演示）或 live（正式）。
        content/site.json  baseUrl
          缺少这一项。请补上。
        content/site.json  basePath
          写成 / 或 /hutong/，前后都有斜杠。
        content/site.json  imprint
          缺少这一项。请补上。
        content/site.json  mainlandHosting
          缺少这一项。请补上。
        content/site.json  regions
          太少。至少写一项。
        content/site.json  prints
          缺少这一项。请补上。
        content/site.json  map
          缺少这一项。请补上。
        content/site.json  exit
          缺少这一项。请补上。"
    `);
  });
});

describe('everything at once', () => {
  const wrong: Files = {
    'services/310104.json': [{ ...aService(), publish: 'maybe' }],
    'guides/xian-ting.mdx': GUIDE.replace('[S01]', '[S99]'),
    'laws.json': '[',
  };
  it('one error lists every problem of every file and stops the build', () => {
    const root = tempContent(wrong);
    expect(() => readContent(root)).toThrow(ContentError);
    expect(() => readContent(root)).toThrow(/^内容有 2 处问题：\n {2}content\/laws\.json[^]*content\/services\/310104\.json/);
  });
  it('relations are checked together with the fields of other files', () => {
    const problems = inspectContent(tempContent({ ...wrong, 'laws.json': [] })).problems;
    expect(problems.map(({ file, record }) => `${file} ${record}`)).toEqual([
      'content/services/310104.json 第 1 条 “station” 的 publish',
      'content/guides/xian-ting.mdx sources',
    ]);
  });
});

describe('the list of problems', () => {
  it('a sentence ends once, with or without the author’s own full stop', () => {
    const problem = { file: 'content/a.json', record: '', what: '没有这个文件。', fix: '请补上' };
    expect(formatProblems([problem, { ...problem, record: 'b', what: '缺一项', fix: '' }])).toBe(
      '内容有 2 处问题：\n  content/a.json\n    没有这个文件。请补上。\n  content/a.json  b\n    缺一项。',
    );
  });
});
