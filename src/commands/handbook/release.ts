/** `--release`: records what the books of some streets print, so that later changes can be told to whoever holds a copy. */
import { Failure } from '../../build/failure.ts';
import { fullName } from '../../domain/divisions.ts';
import type { FactChange, FieldChange } from '../../domain/releases/fact-change.ts';
import { dateInWords } from '../../domain/freshness.ts';
import { nextRelease, type NextRelease } from '../../domain/releases/next-release.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { appendRelease } from './edition-file.ts';

/** Releases that may be made, and the content as it is with them. */
export interface PlannedReleases {
  /** One for each street asked for. */
  readonly releases: readonly NextRelease[];
  /** The content in which they are made: its books carry their numbers. */
  readonly kb: KnowledgeBase;
}

/** Plans the releases of the streets `codes` on `today`; writes nothing. Throws a {@link Failure} with every reason against it. */
export function planReleases(codes: readonly string[], kb: KnowledgeBase, today: string): PlannedReleases {
  const asked = codes.map((code) => nextRelease(kb, code, today));
  const refused = asked.flatMap((one) => ('refused' in one ? one.refused : []));
  if (refused.length) throw new Failure(`没有发布，什么也没有改。\n${refused.map((reason) => `  ${reason}`).join('\n')}`);
  const releases = asked.flatMap((one) => ('refused' in one ? [] : [one]));
  const editions = new Map(kb.editions);
  for (const { code, release } of releases) {
    const edition = editions.get(code)!;
    editions.set(code, { ...edition, releases: [...(edition.releases ?? []), release] });
  }
  return { releases, kb: { ...kb, editions } };
}

/** Where releases are recorded, and who hears of it. */
export interface Recording {
  /** Content folder that holds the edition files. */
  readonly content: string;
  /** Shows a line to the user. */
  readonly say: (line: string) => void;
}

/** Records planned releases, street by street. Throws a {@link Failure} that says which were recorded when one was not. */
export async function recordReleases({ releases, kb }: PlannedReleases, { content, say }: Recording): Promise<void> {
  for (const [done, next] of releases.entries()) {
    const file = `content/editions/${next.code}.json`;
    for (const line of announcement(kb, next)) say(line);
    try {
      await appendRelease(content, next.code, next.release);
    } catch (cause) {
      const before = releases.slice(0, done).map(({ code }) => code);
      const kept = before.length ? `已经记下的有 ${before.join('、')}，不用再发布。` : '什么也没有改。';
      throw new Failure(`${file} 没有写成：${cause instanceof Error ? cause.message : String(cause)}。${kept}`, { cause });
    }
    say(`  已经记在 ${file}`);
  }
}

/** What is recorded, and how it differs from the release before. */
function announcement(kb: KnowledgeBase, { code, release, previous, changes }: NextRelease): string[] {
  const { number, on, facts, guides } = release;
  const approvedOn = kb.editions.get(code)?.imprint?.approvedOn;
  const stale = previous !== null && approvedOn !== undefined && approvedOn <= previous.on;
  return [
    `${fullName(kb, code)}  第 ${number} 版，${dateInWords(on)}`,
    `  记下 ${facts.length} 条资料（名称、号码、时间、地址）、${guides.length} 篇文章的名字`,
    ...(previous ? [`  和第 ${previous.number} 版（${dateInWords(previous.on)}）比，${changes.length} 处不同：`] : []),
    ...changes.flatMap(changeLines),
    ...(stale
      ? [`  注意：批准日期 ${dateInWords(approvedOn)} 不晚于上一版。这一版另外批准的，请改 imprint 里的 approvedOn。`]
      : []),
  ];
}

const KINDS = { changed: '改了', removed: '去掉', added: '新增' } as const;

function changeLines({ kind, name, fields, roles }: FactChange): string[] {
  const told =
    kind === 'changed' ? fields.map((field) => `      ${field.label}：${side(field, 'was')} → ${side(field, 'now')}`) : [];
  return [`    ${KINDS[kind]}  ${name}${roles.length ? `（连同岗位：${roles.join('、')}）` : ''}`, ...told];
}

function side(field: FieldChange, which: 'was' | 'now'): string {
  return field[which].map(({ number, words }) => [number, words].filter(Boolean).join(' ')).join('；') || '（没有）';
}
