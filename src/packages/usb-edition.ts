/** The USB edition: a piece of the site that opens from a stick, with its own search. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { dateInWords, newest } from '../domain/freshness.ts';
import { fullName } from '../domain/divisions.ts';
import { siteNotices } from '../domain/notices.ts';
import { pageAsOf } from '../domain/page-as-of.ts';
import { isInUsb, usbPlaces } from '../domain/usb/usb-files.ts';
import { webAddressOf } from '../domain/web-address.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { embeddedScript } from './embedded-search.ts';
import { packageFiles, type PackageFile } from './make-package.ts';
import type { BuiltPlace } from './pack-package.ts';
import { PROGRAMS_WITH_ADDRESSES, SEARCH_TABLES } from './programs.ts';
import { readMe } from './read-me.ts';
import { usbTables } from './usb-tables.ts';

/** The first page once more under a name that says what to do with it. */
const OPEN_ME = '打开我.html';

/** How an edition is made. */
export interface UsbOptions extends BuiltPlace {
  /** The content that the site was built from. */
  readonly kb: KnowledgeBase;
  /** Code of the area or street. */
  readonly code: string;
  /** The day in Asia/Shanghai. */
  readonly today: string;
}

/** The files of the edition, one after the other, and how many there are before they are made. */
export function usbEdition({ kb, code, today, root, base }: UsbOptions): {
  readonly count: number;
  files(): AsyncGenerator<PackageFile>;
} {
  const places = usbPlaces(kb, code, today);
  const all = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    );
  const parts = all
    .filter((file) => isInUsb(places, file))
    .sort()
    .map((file) => ({ file, name: file }));
  const held = new Set(parts.map(({ file }) => file));
  const plan = {
    root,
    base,
    parts,
    standIns: new Map<string, string>(),
    publicUrl: webAddressOf(kb, ''),
    keepsAddresses: true,
    programs: PROGRAMS_WITH_ADDRESSES,
  };
  return {
    count: parts.length,
    async *files() {
      yield { name: '使用说明.txt', bytes: readMe(instructions(kb, code)) };
      yield { name: SEARCH_TABLES, bytes: Buffer.from(embeddedScript(usbTables(root, places, (file) => held.has(file)))) };
      for await (const file of packageFiles(plan)) {
        yield file;
        if (file.name === 'index.html') yield { ...file, name: OPEN_ME };
      }
    },
  };
}

function instructions(kb: KnowledgeBase, code: string): string[] {
  const asOf = newest(kb.pages.map((page) => pageAsOf(kb, page)));
  return [
    `${kb.site.name}：U 盘版（${fullName(kb, code)}）`,
    ...siteNotices(kb),
    '',
    '怎么打开',
    `1. 双击“${OPEN_ME}”，用电脑上的浏览器看。不用装东西，断网也能看。`,
    '2. 整个文件夹一起拷，不要只拷一个文件，不然别的页面会点不开。',
    '3. 里面的网页不会把任何东西发出去，也不记看了什么；浏览器自己可能留下浏览记录。',
    '',
    '和网站不一样的地方',
    '搜索按标题、别的叫法和拼音找，不搜正文。地图、“现在开门吗”、资料表检查要到网站上用。',
    '',
    `文章资料截至 ${asOf ? dateInWords(asOf) : '不详'}。号码会变，过一个季度请再做一次。`,
  ];
}
