/** Typst template + plain value → PDF, tagged and exported as PDF/UA-1. */
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { join } from 'node:path';
import { readFonts } from './fonts.ts';
import { hasLongWord } from './long-words.ts';
import { MissingGlyphs, missingGlyphs } from './missing-glyphs.ts';
import { packPdf } from './pack-pdf.ts';
import type { Print } from './print-cache.ts';
import { templatesFolder } from './templates.ts';

/** Memoised layout older than this many documents is dropped. */
const CACHE_AGE = 10;

/** The template that includes another and lets its long words break. */
const BREAKING = 'breaking.typ';

let compiler: NodeCompiler | undefined;

/**
 * Compiles `template` (a file of the templates folder) with `value` as its data.
 * Text of the value is data, never markup: it enters as JSON.
 */
export async function compileTypst(template: string, value: unknown): Promise<Print> {
  compiler ??= NodeCompiler.create({ workspace: templatesFolder(), fontArgs: [{ fontBlobs: readFonts() }] });
  try {
    return compileWith(compiler, template, value);
  } finally {
    compiler.evictCache(CACHE_AGE);
    // Native documents are freed only when the event loop turns; without this memory grows without end.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function compileWith(typst: NodeCompiler, template: string, value: unknown): Print {
  const main = hasLongWord(value) ? BREAKING : template;
  const compiled = typst.compile({
    mainFilePath: join(templatesFolder(), main),
    inputs: { data: JSON.stringify(value), template },
  });
  const failed = compiled.takeError() ?? compiled.takeWarnings();
  if (failed || !compiled.result)
    throw new Error(`排版没有成功（${template}）：${failed ? diagnostics(typst, failed) : '没有结果'}`);
  try {
    return { bytes: packPdf(typst.pdf(compiled.result, { pdfStandard: 'ua-1' })), pages: compiled.result.numOfPages };
  } catch (cause) {
    const said = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    const missing = missingGlyphs(said);
    if (missing.length) throw new MissingGlyphs(missing, { cause });
    throw new Error(`PDF 没有生成（${template}）：${said}`, { cause });
  }
}

function diagnostics(typst: NodeCompiler, failed: NodeError): string {
  return typst
    .fetchDiagnostics(failed)
    .map(
      (one: { message?: string; path?: string; range?: { start?: { line?: number } } }) =>
        `${one.message}（${one.path} 第 ${(one.range?.start?.line ?? -1) + 1} 行）`,
    )
    .join('；');
}
