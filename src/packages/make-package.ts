/** The one machine for packages of pages: from built pages to files that open from a disk (DESIGN §4). */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Failure } from '../build/failure.ts';
import { NameBook } from './file-names.ts';
import { offlineCss } from './offline-assets.ts';
import { offlinePage } from './offline-page.ts';
import type { OfflineSite } from './offline-site.ts';
import { programScript, type Program } from './programs.ts';

/** A page or file of the site that goes into a package. */
export interface PackedPart {
  /** Its file below the site's root: `guides/fa-piqi/index.html`, `lessons/fa-piqi/slides.pptx`. */
  readonly file: string;
  /** Its name in the package, with `/` between folders. */
  readonly name: string;
}

/** What a package is made of. */
export interface PackagePlan {
  /** Folder of the built site. */
  readonly root: string;
  /** Path the site is served under, with slashes at both ends. */
  readonly base: string;
  /** Address of the site with a slash at its end; `null`: none is set. */
  readonly publicUrl: string | null;
  /** Its pages and files, each once. */
  readonly parts: readonly PackedPart[];
  /** Files of the site that a part stands for: the site's home page is the first page of a role's package. */
  readonly standIns: ReadonlyMap<string, string>;
  /** Whether files keep the addresses of the site; otherwise their names are Chinese. */
  readonly keepsAddresses: boolean;
  /** Programs for its pages. */
  readonly programs: readonly Program[];
}

/** A file of a package. */
export interface PackageFile {
  /** Name with `/` between folders. */
  readonly name: string;
  /** Bytes. */
  readonly bytes: Uint8Array;
}

/** The files of the package, one after the other, so that memory holds one of them: parts, then what their pages show and run. */
export async function* packageFiles(plan: PackagePlan): AsyncGenerator<PackageFile> {
  const names = new Map([...plan.parts.map(({ file, name }) => [file, name] as const), ...plan.standIns]);
  const assets = new Assets(plan);
  const used = new Set<Program>();
  const programName = (one: Program) => (plan.keepsAddresses ? `_offline/${one.id}.js` : `程序/${one.title}.js`);
  const site: OfflineSite = {
    base: plan.base,
    publicUrl: plan.publicUrl,
    keepsAddresses: plan.keepsAddresses,
    nameOf: (file) => names.get(file),
    assetName: (file) => assets.nameOf(file),
    programsFor: (html) => {
      const wanted = plan.programs.filter(({ wantedBy }) => html.includes(wantedBy));
      wanted.forEach((one) => used.add(one));
      return wanted.flatMap((one) => [...(one.after === undefined ? [] : [one.after]), programName(one)]);
    },
  };
  for (const { file, name } of plan.parts) {
    const bytes = read(plan.root, file);
    if (!file.endsWith('.html')) yield { name, bytes };
    else yield { name, bytes: Buffer.from(offlinePage(text(bytes), { file, name }, site)) };
  }
  // A style sheet may show pictures that no page names: the list grows while it is read.
  for (const { file, name, bytes } of assets) {
    yield { name, bytes: file.endsWith('.css') ? Buffer.from(offlineCss(text(bytes), file, name, site)) : bytes };
  }
  for (const one of plan.programs.filter((program) => used.has(program))) {
    yield { name: programName(one), bytes: await programScript(one) };
  }
}

/** What the pages of a package show and run, each content once. */
class Assets {
  private readonly plan: PackagePlan;
  private readonly names = new NameBook();
  private readonly byFile = new Map<string, string>();
  private readonly byContent = new Map<string, string>();
  private readonly taken: { readonly file: string; readonly name: string; readonly bytes: Uint8Array }[] = [];

  constructor(plan: PackagePlan) {
    this.plan = plan;
  }

  nameOf(file: string): string {
    const known = this.byFile.get(file);
    if (known !== undefined) return known;
    const bytes = read(this.plan.root, file);
    const content = createHash('sha256').update(extname(file)).update(bytes).digest('hex');
    const same = this.plan.keepsAddresses ? undefined : this.byContent.get(content);
    const name = same ?? (this.plan.keepsAddresses ? file : this.chineseName(file));
    this.byFile.set(file, name);
    this.byContent.set(content, name);
    if (same === undefined) this.taken.push({ file, name, bytes });
    return name;
  }

  *[Symbol.iterator]() {
    for (let index = 0; index < this.taken.length; index++) yield this.taken[index]!;
  }

  private chineseName(file: string): string {
    const ending = extname(file);
    const folder = FOLDERS[ending] ?? '附件';
    return this.names.name(folder, folder, ending);
  }
}

/** Folders of what pages show and run, by ending. */
const FOLDERS: Readonly<Record<string, string>> = {
  '.css': '样式',
  '.js': '程序',
  '.svg': '图片',
  '.png': '图片',
  '.jpg': '图片',
  '.webp': '图片',
  '.mp3': '录音',
};

function read(root: string, file: string): Uint8Array {
  const path = join(root, file);
  if (!existsSync(path)) throw new Failure(`离线包要用的 ${file}，网站里没有。请先运行 npm run build，再试一次。`);
  return readFileSync(path);
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
