/** The fixture's content with hostile texts in its fields and its prose, written to a folder of its own. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { z } from 'astro/zod';
import { formatProblems, type Problem } from '../../src/model/problem.ts';
import { inspectContent } from '../../src/read-content/read-content.ts';
import { FIXTURE_CONTENT } from '../site/run-build.ts';
import { fill, type Words } from './fill.ts';
import { SCHEMAS } from './string-fields.ts';

/** A hostile text and the field it was put into. */
export interface Placed {
  /** File below `content/`. */
  readonly file: string;
  /** Kind and path of the field: `services[].note`; `prose` for the text of an article. */
  readonly path: string;
  /** The whole text of the field, or what was added to a sentence. It begins with characters that stand nowhere else. */
  readonly text: string;
}

/** Characters that mark a placed text: three of them in a row are found nowhere else. */
const MARKS = [...'鹤鹭雁鸥鹂鹊雀鸽鸢隼枫槐榆樟桦柏桐柿杉柚瓷陶纸笔砚墨琴筝笛箫舟帆桨橹锚棹舵艇筏舰'];

/** Hostile texts in turn, each behind a mark of its own, so that it can be found again. */
export class Dealer {
  private readonly texts: readonly string[];
  private next: number;
  private count = 0;

  /** `from` is where to begin: another number puts every text into other fields. */
  constructor(texts: readonly string[], from = 0) {
    this.texts = texts;
    this.next = from % texts.length;
  }

  /** The next text that `takes` accepts behind its mark; `undefined` when none is accepted. */
  deal(takes: (candidate: string) => boolean): string | undefined {
    const mark = this.mark();
    for (let tried = 0; tried < this.texts.length; tried++) {
      const text = mark + this.texts[(this.next + tried) % this.texts.length]!;
      if (!takes(text)) continue;
      this.next = (this.next + tried + 1) % this.texts.length;
      this.count++;
      return text;
    }
    return undefined;
  }

  private mark(): string {
    const n = MARKS.length;
    return [this.count % n, Math.floor(this.count / n) % n, (this.count * 7 + 3) % n].map((index) => MARKS[index]).join('');
  }
}

/** What became of the texts. */
export interface HostileContent {
  /** Texts that the content now holds. */
  readonly placed: readonly Placed[];
  /** Texts that the checks of the content refused, and what an author is told: names of other records, numbers in running text. */
  readonly refused: readonly { readonly placed: Placed; readonly problem: Problem }[];
}

/** Times that refused texts are taken back; what one of them hid may be refused next. */
const ROUNDS = 4;

/** Writes sound content to `folder`, with a text of `texts` wherever the checks let one stand; `from` says which comes first. */
export function writeHostileContent(folder: string, texts: readonly string[], from: number): HostileContent {
  const refused = new Map<string, { placed: Placed; problem: Problem }>();
  for (let round = 0; ; round++) {
    const placed = writeOnce(folder, new Dealer(texts, from), refused);
    const { problems } = inspectContent(folder);
    if (!problems.length) return { placed: [...placed.values()], refused: [...refused.values()] };
    const named = [...placed].flatMap(([place, one]) => {
      const problem = problems.find((problem) => isAbout(problem, one));
      return problem ? [[place, { placed: one, problem }] as const] : [];
    });
    if (round === ROUNDS || !named.length)
      throw new Error(`The hostile content is refused without a name:\n${formatProblems(problems)}`);
    for (const [place, one] of named) refused.set(place, one);
  }
}

/** Whether a problem is one of this text: it quotes the whole, or the part that is wrong, or names the field. */
function isAbout({ file, record, what }: Problem, { file: own, path, text }: Placed): boolean {
  const quotes = [...what.matchAll(/“(.+?)”/g)].map(([, quoted = '']) => quoted);
  if (what.includes(text) || quotes.some((quoted) => quoted.length > 2 && text.includes(quoted))) return true;
  const field = record.replace(/\[\d+\]/g, '[]');
  return file === `content/${own}` && field !== '' && path.slice(path.indexOf('.') + 1).startsWith(field);
}

/** Writes the content, leaving the places of `refused` as they are in the fixture, and tells what was put where. */
function writeOnce(folder: string, dealer: Dealer, refused: ReadonlyMap<string, unknown>): Map<string, Placed> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(FIXTURE_CONTENT, folder, { recursive: true });
  const placed = new Map<string, Placed>();
  let asked = 0;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(json|mdx)$/.test(file)) continue;
    const kind = file.split('/')[0]!.replace(/\.json$/, '');
    const schema = SCHEMAS[kind];
    if (!schema) continue;
    const words: Words = (path, _now, takes) => {
      const place = `${file} ${path} ${asked++}`;
      const text = dealer.deal(takes);
      if (text === undefined || refused.has(place)) return undefined;
      placed.set(place, { file, path, text });
      return text;
    };
    const path = join(folder, file);
    const source = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      file.endsWith('.json') ? filledJson(source, schema, kind, words) : filledArticle(source, schema, kind, words),
    );
  }
  return placed;
}

function filledJson(source: string, schema: z.ZodType, kind: string, words: Words): string {
  return JSON.stringify(fill(schema, JSON.parse(source), kind, words), null, 2);
}

/** The longest sentence of a slide, in characters. */
const LONGEST_SENTENCE = 36;

/** A sentence of the running text; headings, lists, tables and components keep their words, which mean something to programs. */
const SENTENCE = /^[\p{Script=Han}“][^<>{}|\\]*[。！？]$/u;

function filledArticle(source: string, schema: z.ZodType, kind: string, words: Words): string {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(source)!;
  const filled = fill(schema, parseYaml(front), kind, words) as Record<string, unknown>;
  const head = Object.entries(filled).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const lines = body.split('\n').map((line) => {
    const text = SENTENCE.test(line) ? words('prose', undefined, fitsBehind(line)) : undefined;
    return text === undefined ? line : line + escapedForMdx(text);
  });
  return ['---', ...head, '---', ...lines].join('\n');
}

/** Slides and questions hold short sentences only; numbers of three digits must be written as components. */
function fitsBehind(line: string): (candidate: string) => boolean {
  return (candidate) => [...line, ...candidate].length <= LONGEST_SENTENCE && !/\d{3}|[\r\n]/.test(candidate);
}

/** The text as an author has to write it so that it stands there to the letter. */
function escapedForMdx(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
