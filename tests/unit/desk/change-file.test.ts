/** A worker's changes on their way to the operator, and into the content files. */
import { describe, expect, it } from 'vitest';
import { changedFiles, filesToRead } from '../../../src/domain/desk/apply-changes.ts';
import { changeFileName, isChangeFile, readChangeFile, type ChangeFile } from '../../../src/domain/desk/change-file.ts';
import { checkSheet } from '../../../src/domain/desk/check-sheet.ts';
import type { KnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { deskContent, fill, SERVICES, tablesOf, TODAY } from './desk-content.ts';

const kb = deskContent();

/** The file of a worker who changes one number and adds one place. */
function made(site: KnowledgeBase = kb): ChangeFile {
  const tables = tablesOf(site);
  fill(tables, '服务点', 'station', { 电话: '021-64387299' });
  fill(tables, '服务点', '', { 服务点名称: '乐山家中心', 类别: '家中心', 资料来源: '徐家汇街道办事处' });
  return checkSheet(site, tables, TODAY).changeFile!;
}

const read = (file: unknown, site = kb) => readChangeFile(site, '改动.json', JSON.stringify(file), TODAY);
const refusal = (file: unknown, site = kb) =>
  read(file, site)
    .problems.map(({ record, what, fix }) => `${record} ${what} ${fix}`)
    .join('\n');

describe('a change file', () => {
  it('says again what the sheet changed', () => {
    expect(changeFileName(made())).toBe('改动-310104-2026-11-22.json');
    expect(isChangeFile(JSON.stringify(made()))).toBe(true);
    const { changes, problems, remarks } = read(made());
    expect([problems, remarks]).toEqual([[], []]);
    expect(changes.map(({ change, after }) => [change, after.id])).toEqual([
      ['changed', 'station'],
      ['added', '310104-family-centre-1'],
    ]);
  });
  it('that is taken over a second time changes nothing', () => {
    const tables = tablesOf(kb);
    fill(tables, '服务点', 'station', { 电话: '021-64387299' });
    fill(tables, '服务点', '', { 服务点名称: '乐山家中心', 类别: '家中心', 资料来源: '徐家汇街道办事处' });
    const after = checkSheet(kb, tables, TODAY).preview;
    expect(read(made(), after)).toMatchObject({ changes: [], problems: [] });
    expect(read(made(), after).remarks).toHaveLength(2);
  });
  it('gives a new record another id when somebody else took it meanwhile', () => {
    const taken = { ...SERVICES[0]!, id: '310104-family-centre-1', name: '别人加的' };
    const { changes } = read(made(), deskContent({ services: { '310104': [...SERVICES, taken] } }));
    expect(changes[1]!.after).toMatchObject({ id: '310104-family-centre-2', name: '乐山家中心' });
  });
  it('is stale when the record was changed meanwhile', () => {
    const site = deskContent({ services: { '310104': SERVICES.with(2, { ...SERVICES[2]!, organization: '街道' }) } });
    expect(refusal(made(), site)).toContain('做这个文件以后，网站上这一条又改过（organization）');
  });
  it('obeys the rules of the content, whatever somebody typed into it', () => {
    const file = structuredClone(made()) as unknown as { changes: { after: Record<string, unknown> }[] };
    file.changes[0]!.after['note'] = '打 13812345678';
    expect(refusal(file)).toContain('第 1 条 “徐家汇街道未成年人保护工作站” note 里面的 “13812345678” 是手机号');
    file.changes[0]!.after['id'] = 'home';
    expect(refusal(file)).toContain('编号从 station 变成了 home');
    file.changes[0]!.after['phones'] = '021';
    expect(refusal(file)).toContain('文件被改过，里面有不合格的内容');
  });
  it.each([
    ['{', '文件坏了'],
    ['{"a": 1}', '这不是改动文件'],
    ['{"format": "hutong-changes", "version": 2}', '请更新网站'],
    ['[]', '这不是改动文件'],
    ['null', '这不是改动文件'],
  ])('%s is refused: %s', (text, reason) =>
    expect(
      readChangeFile(kb, '改动.json', text, TODAY)
        .problems.map(({ what, fix }) => what + fix)
        .join(),
    ).toContain(reason),
  );
});

describe('content files with the changes', () => {
  const records = [...SERVICES].sort((a, b) => (a.id < b.id ? -1 : 1));
  const texts: Record<string, string> = {
    'services/310104.json': JSON.stringify(records.map(({ id, ...rest }) => ({ ...rest, id }))),
    'changes.json': '\u{feff}[]',
  };
  const { changes } = read(made());
  const files = changedFiles(kb, changes, (name) => texts[name] ?? null, TODAY);

  it('are the records and the log, the log last', () => {
    expect([...files.keys()]).toEqual(['services/310104.json', 'changes.json']);
    expect(filesToRead(changes)).toEqual([...files.keys()]);
    expect(JSON.parse(files.get('changes.json')!)).toEqual([
      { on: TODAY, what: '徐汇区：新增 1 条，改了 1 条资料。', concerns: ['station', '310104-family-centre-1'] },
    ]);
  });
  it('stay sorted by id, and a record that nobody changed stays as its author wrote it', () => {
    const written = JSON.parse(files.get('services/310104.json')!) as Record<string, unknown>[];
    expect(written.map(({ id }) => id)).toEqual(['310104-family-centre-1', 'home', 'hospital', 'station']);
    expect(Object.keys(written[1]!).at(-1)).toBe('id');
    expect(written[3]).toMatchObject({ phones: [{ number: '021-64387299' }] });
    expect(Object.keys(written[3]!)).toEqual(Object.keys(SERVICES[2]!));
  });
  it('begin anew where there was none', () => {
    const fresh = changedFiles(kb, changes, () => null, TODAY);
    expect(JSON.parse(fresh.get('services/310104.json')!)).toHaveLength(2);
  });
});
