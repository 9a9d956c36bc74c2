/** The deck in a real office program, where one is installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lessonDeck } from '../../../src/slides/deck.ts';
import { readPdf } from '../print/read-pdf.ts';
import { aLesson } from './a-lesson.ts';

const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version'], { timeout: 30_000 }).status === 0);

it.skipIf(OFFICE === undefined)('opens in LibreOffice with all its slides and words', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hutong-deck-'));
  try {
    const lesson = aLesson();
    writeFileSync(join(folder, 'slides.pptx'), await lessonDeck(lesson));
    const settings = `-env:UserInstallation=file://${join(folder, 'settings')}`;
    const { status } = spawnSync(OFFICE!, [
      settings,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'slides.pptx'),
    ]);
    expect(status).toBe(0);
    const pdf = await readPdf(readFileSync(join(folder, 'slides.pdf')));
    expect(pdf.pages).toHaveLength(lesson.slides.length + 1);
    expect(pdf.text).toContain('12356');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
