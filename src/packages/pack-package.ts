/** The package of a pack: its own page first, then what it names, all under Chinese names. */
import { dateInWords } from '../domain/freshness.ts';
import { siteNotices } from '../domain/notices.ts';
import { packContents } from '../domain/packs/pack-contents.ts';
import { packAsOf } from '../domain/packs/pack-page.ts';
import { packAddress } from '../domain/packs/packs.ts';
import { webAddressOf } from '../domain/web-address.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Pack } from '../model/pack.ts';
import { NameBook } from './file-names.ts';
import { packageFiles, type PackageFile, type PackagePlan } from './make-package.ts';
import { PROGRAMS } from './programs.ts';
import { readMe } from './read-me.ts';

/** The name that a browser opens by itself and that everybody knows. */
const FIRST_PAGE = 'index.html';

/** Where the built site lies. */
export type BuiltPlace = Pick<PackagePlan, 'root' | 'base'>;

/** All files of the package of `pack`. */
export async function packPackage(kb: KnowledgeBase, pack: Pack, site: BuiltPlace): Promise<PackageFile[]> {
  const files: PackageFile[] = [{ name: '使用说明.txt', bytes: readMe(instructions(kb, pack)) }];
  for await (const file of packageFiles(packPlan(kb, pack, site))) files.push(file);
  return files;
}

/** What the package is made of. */
function packPlan(kb: KnowledgeBase, pack: Pack, site: BuiltPlace): PackagePlan {
  const names = new NameBook();
  const parts = [
    { file: `${packAddress(pack)}index.html`, name: FIRST_PAGE },
    ...packContents(kb, pack).map(({ file, folder, title, ending }) => ({ file, name: names.name(folder, title, ending) })),
  ];
  // Whoever presses the site's name or 首页 comes back to the list of what is here.
  const standIns = new Map([
    ['index.html', FIRST_PAGE],
    ['packs/index.html', FIRST_PAGE],
  ]);
  const publicUrl = webAddressOf(kb, '');
  return { ...site, publicUrl, parts, standIns, keepsAddresses: false, programs: PROGRAMS };
}

function instructions(kb: KnowledgeBase, pack: Pack): string[] {
  return [
    `${kb.site.name}：${pack.title}`,
    ...siteNotices(kb),
    '',
    '怎么打开',
    '1. 先解压：在压缩包上点右键，选“全部解压缩”。不解压就打开，别的页面会点不开。',
    '2. 打开解压出来的文件夹，双击 index.html。',
    '3. 断网也能看。里面的网页不会把任何东西发出去。',
    '',
    '要讲、要发的',
    '“讲和发的”文件夹里有 PPT 和要复印的纸。PPT 的备注里有讲的话。信和讲义先填好学校和电话，拨通了再复印。',
    '',
    `资料截至 ${dateInWords(packAsOf(kb, pack))}。号码会变，过了一学期请重新下载。`,
  ];
}
