/** The search index: made from the built pages, the only step that reads `dist/` to write `dist/` (DESIGN §4). */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import * as pagefind from 'pagefind';
import { Failure } from './failure.ts';

/** The one language of the index; with a second one, half the pages would never be found. */
const LANGUAGE = 'zh-cn';

/** Pages handed over at a time. Pagefind's own folder reader takes all at once: 2 GB for 5,900 pages instead of 0.3. */
const AT_A_TIME = 8;

/** Only pages with this attribute are searched; the others need not be handed over at all. */
const SEARCHED = 'data-pagefind-body';

/** Pagefind's own search boxes, which no page of ours uses. */
const OWN_PAGES = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** How the index is made. */
export interface SearchOptions {
  /** Folder of the built site. */
  readonly root: string;
  /** Called as pages are read. */
  readonly onProgress: (done: number, total: number) => void;
  /** Ends the work. */
  readonly signal: AbortSignal;
}

/** Indexes the site and returns how many pages can be found. */
export async function makeSearchIndex(options: SearchOptions): Promise<number> {
  const files = await orWhenItDies(indexFiles(options));
  for (const { path, content } of files) {
    if (OWN_PAGES.test(path)) continue;
    const file = join(options.root, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return pagesIndexed(options.root);
}

/** The files come back in memory: Pagefind itself dies without a word to us when it cannot write them. */
async function indexFiles(options: SearchOptions): Promise<readonly pagefind.IndexFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: LANGUAGE });
    if (!index) throw notMade(errors);
    await addPages(index, options);
    const made = await index.getFiles();
    if (made.errors.length) throw notMade(made.errors);
    return made.files;
  } finally {
    await pagefind.close();
  }
}

/** When Pagefind's process ends by itself its answers never come, and Node would end in silence with nothing left to wait for. */
async function orWhenItDies<T>(answer: Promise<T>): Promise<T> {
  let tell = () => {};
  const death = new Promise<never>((_resolve, reject) => {
    tell = () => reject(notMade(['Pagefind 意外退出']));
    process.once('beforeExit', tell);
  });
  try {
    return await Promise.race([answer, death]);
  } finally {
    process.off('beforeExit', tell);
  }
}

async function addPages(index: pagefind.PagefindIndex, { root, onProgress, signal }: SearchOptions): Promise<void> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(sep).join('/'))
    .sort();
  let done = 0;
  const next = files.values();
  const hand = async () => {
    for (const file of next) {
      signal.throwIfAborted();
      // Read without a pause: pages handed over in another order would give other bytes.
      const content = readFileSync(join(root, file), 'utf8');
      if (content.includes(SEARCHED)) {
        const { errors } = await index.addHTMLFile({ sourcePath: file, content });
        if (errors.length) throw notMade(errors);
      }
      onProgress(++done, files.length);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, hand));
}

function pagesIndexed(root: string): number {
  const entry = JSON.parse(readFileSync(join(root, 'pagefind', 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const found = Object.keys(entry.languages);
  const pages = entry.languages[LANGUAGE]?.page_count ?? 0;
  if (pages === 0) throw new Failure(`搜索索引里一页也没有。请检查页面上的 ${SEARCHED}`);
  if (found.length !== 1) throw new Failure(`搜索索引应当只有 ${LANGUAGE} 一种语言，实际是：${found.join('、')}`);
  return pages;
}

function notMade(errors: readonly string[]): Failure {
  return new Failure(`搜索索引没有做成：${errors.join('；')}`);
}
