/** Reads finished PDFs back, as a reader's program does. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text as it stands on a page. */
export interface Run {
  readonly text: string;
  /** Left edge, in points. */
  readonly x: number;
  /** Baseline, in points from the page's foot. */
  readonly y: number;
  /** Width, in points. */
  readonly width: number;
  /** Size of the letters, in points. */
  readonly size: number;
}

/** What a PDF says, page by page. */
export interface ReadPdf {
  readonly document: PDFDocumentProxy;
  readonly pages: readonly {
    readonly width: number;
    readonly height: number;
    readonly runs: readonly Run[];
    readonly links: readonly string[];
  }[];
  /** All text, without spaces. */
  readonly text: string;
}

/** Opens `bytes` and reads all pages. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) =>
      'str' in item && item.str.trim()
        ? {
            text: item.str,
            x: item.transform[4] as number,
            y: item.transform[5] as number,
            width: item.width,
            size: Math.hypot(item.transform[2] as number, item.transform[3] as number),
          }
        : [],
    );
    const annotations = (await page.getAnnotations()) as { url?: string; unsafeUrl?: string }[];
    pages.push({ width, height, runs, links: annotations.flatMap(({ url, unsafeUrl }) => url ?? unsafeUrl ?? []) });
  }
  const text = pages
    .map(({ runs }) => runs.map((run) => run.text).join(''))
    .join('\n')
    .replace(/[^\S\n]/g, '');
  return { document, pages, text };
}

/** Roles of the tags of all pages with how often each occurs, and the alternative texts of figures. */
export async function readTags({
  document,
}: ReadPdf): Promise<{ readonly roles: ReadonlyMap<string, number>; readonly alts: readonly string[] }> {
  const roles = new Map<string, number>();
  const alts: string[] = [];
  const walk = (node: { role?: string; alt?: string; children?: unknown[] }) => {
    if (node.role) roles.set(node.role, (roles.get(node.role) ?? 0) + 1);
    if (node.alt) alts.push(node.alt);
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  for (let number = 1; number <= document.numPages; number++) {
    const tree = await (await document.getPage(number)).getStructTree();
    if (tree) walk(tree as Parameters<typeof walk>[0]);
  }
  return { roles, alts };
}
