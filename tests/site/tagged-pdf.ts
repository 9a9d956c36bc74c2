/** A PDF as a screen reader takes it: what its tags say, in the order of the tags. */
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPdf, type ReadPdf } from '../unit/print/read-pdf.ts';

/** A heading as it is read out. */
export interface SpokenHeading {
  readonly level: number;
  readonly text: string;
}

/** What a listener gets. */
export interface TaggedPdf extends ReadPdf {
  /** All tagged text in the order of the tags, without spaces. */
  readonly spoken: string;
  /** Headings in that order. */
  readonly headings: readonly SpokenHeading[];
  /** Alternative texts of the figures; empty for a figure that has none. */
  readonly figures: readonly string[];
  /** Text that is neither tagged nor marked as decoration: nobody hears it. */
  readonly unheard: readonly string[];
}

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Tag[];
}

/** Reads the tags of all pages. Without tags everything is unheard. */
export async function readTagged(bytes: Uint8Array): Promise<TaggedPdf> {
  const pdf = await readPdf(bytes);
  const spoken: string[] = [];
  const headings: SpokenHeading[] = [];
  const figures: string[] = [];
  const unheard: string[] = [];
  for (let number = 1; number <= pdf.document.numPages; number++) {
    const page = await pdf.document.getPage(number);
    const { texts, bare } = await markedTexts(page);
    unheard.push(...bare);
    const say = (tag: Tag): string => {
      if (tag.type === 'content') return texts.get(tag.id ?? '') ?? '';
      if (tag.role === 'Figure') figures.push(tag.alt ?? '');
      const level = /^H([1-6])$/.exec(tag.role ?? '')?.[1];
      // A heading takes its place before what stands in it is known.
      const place = level === undefined ? undefined : headings.push({ level: Number(level), text: '' }) - 1;
      const text = (tag.children ?? []).map(say).join('');
      if (place !== undefined) headings[place] = { level: Number(level), text };
      return text;
    };
    const tree = (await page.getStructTree()) as Tag | null;
    if (tree) spoken.push(say(tree));
  }
  return { ...pdf, spoken: spoken.join(''), headings, figures, unheard };
}

async function markedTexts(page: PDFPageProxy): Promise<{ texts: Map<string, string>; bare: string[] }> {
  const texts = new Map<string, string>();
  const bare: string[] = [];
  const open: { readonly id: string | null; readonly decoration: boolean }[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      const text = item.str.replace(/\s/g, '');
      if (!text || open.some(({ decoration }) => decoration)) continue;
      const id = open.findLast((one) => one.id !== null)?.id;
      if (id) texts.set(id, (texts.get(id) ?? '') + text);
      else bare.push(text);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push({ id: item.id ?? null, decoration: (item as { tag?: string }).tag === 'Artifact' });
  }
  return { texts, bare };
}

/** Levels that a listener misses on the way down: `H1 → H3 “…”`. */
export function skippedLevels(headings: readonly SpokenHeading[]): string[] {
  return headings.flatMap(({ level, text }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    return level > before + 1 ? [`H${before} → H${level} “${text}”`] : [];
  });
}

/** The first of `lines` that is missing or comes too early in `spoken`; `undefined` when all follow one another. */
export function outOfOrder(spoken: string, lines: readonly string[]): string | undefined {
  let from = 0;
  for (const line of lines.map((one) => one.replace(/\s/g, '')).filter(Boolean)) {
    const at = spoken.indexOf(line, from);
    if (at < 0) return line;
    from = at + line.length;
  }
  return undefined;
}

/** Names of the fonts that are not in the file: another machine would show other letters, or none. */
export async function missingFonts(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) return [];
    // A composite font holds its letters in the font below it.
    if (object.get(PDFName.of('Subtype')) === PDFName.of('Type0')) return [];
    const descriptor = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)));
    return embedded ? [] : [String(object.get(PDFName.of('BaseFont')))];
  });
}
