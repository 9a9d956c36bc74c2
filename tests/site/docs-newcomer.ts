/** A folder as somebody has it who follows a document: the fixture's content, and the files that the document calls the reader's own. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeFileOf } from '../../src/domain/desk/change-file.ts';
import { recordChange } from '../../src/domain/desk/record-diff.ts';
import { readContent } from '../../src/read-content/read-content.ts';
import { FIXTURE_CONTENT, FIXTURE_TODAY } from './run-build.ts';

/** Real places of the documents, and who stands for them in the fixture; a name before a part of it. */
const STAND_INS = [
  ['上海市徐汇区', '云水省云水市东湖区'],
  ['310104', '880101'],
  ['徐家汇街道', '竹林镇'],
] as const;

/** A text of a document with places that the fixture has. */
export function withStandIns(text: string): string {
  return STAND_INS.reduce((known, [real, standIn]) => known.replaceAll(real, standIn), text);
}

const OWN_FILES: Readonly<Record<string, string>> = {
  '区县.csv': '代码,名称\n330203,海曙区\n',
  '街道.csv': '代码,名称\n330203001,南门街道\n330203002,江厦街道\n',
  '村居.csv': '代码,名称\n330203001001,朝阳社区居委会\n',
  'update.csv': '代码,名称,变化,新代码,生效日期,依据\n880102002,荷香街道,改名,,2026-04-01,测试公报\n',
};

/** Fills `folder`; the content folder is returned. Nobody answers for the site yet, and one street has approved its book. */
export function fillNewcomersFolder(folder: string): string {
  const content = join(folder, 'content');
  cpSync(FIXTURE_CONTENT, content, { recursive: true });
  for (const [name, text] of Object.entries(OWN_FILES)) writeFileSync(join(folder, name), text);
  const site = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as { imprint: object };
  writeFileSync(join(content, 'site.json'), JSON.stringify({ ...site, imprint: { ...site.imprint, organizer: null } }));
  const approved = { street: '990101001', imprint: { publisher: '样例街道办事处', approvedOn: FIXTURE_TODAY } };
  writeFileSync(join(content, 'editions/990101001.json'), JSON.stringify(approved));
  writeFileSync(join(folder, '改动.json'), JSON.stringify(aChangeFile(content)));
  return content;
}

/** What the page that checks sheets hands to a worker who renamed a service. */
function aChangeFile(content: string): object {
  const kb = readContent(content);
  const before = kb.services.find(({ area }) => area === '880101')!;
  const change = recordChange(kb, 'services', before, { ...before, name: `${before.name}（新）` })!;
  return changeFileOf([change], '880101', FIXTURE_TODAY);
}
