/** Decks that are shipped in a real office program, where one is installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inlineWords } from '../../../src/domain/lessons/inline-words.ts';
import { lessonsToGive, readLesson } from '../../../src/domain/lessons/read-lesson.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { lessonDeck } from '../../../src/slides/deck.ts';
import { readPdf } from '../print/read-pdf.ts';
import { TODAY } from './a-lesson.ts';

const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version'], { timeout: 30_000 }).status === 0);
const WHY_NOT = OFFICE === undefined ? ' (skipped: no LibreOffice is installed here)' : '';

/** One with a table, one with a formula and many single sentences, a micro-lesson. */
const SLUGS = ['haogan-bianjie-2', 'changshi-tiaozhan', 'wei-da-rexian'];

it.skipIf(OFFICE === undefined)(
  `three decks open in LibreOffice with all their slides and words${WHY_NOT}`,
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hutong-deck-'));
    try {
      const kb = readContent('content');
      const lessons = lessonsToGive(kb)
        .filter(({ front }) => SLUGS.includes(front.slug))
        .map((page) => readLesson(kb, page, TODAY));
      expect(lessons).toHaveLength(SLUGS.length);
      const files = lessons.map(({ slug }) => join(folder, `${slug}.pptx`));
      for (const [index, lesson] of lessons.entries()) writeFileSync(files[index]!, await lessonDeck(lesson));
      const settings = `-env:UserInstallation=file://${join(folder, 'settings')}`;
      const { status } = spawnSync(OFFICE!, [settings, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
      expect(status).toBe(0);
      for (const { slug, slides } of lessons) {
        const pdf = await readPdf(readFileSync(join(folder, `${slug}.pdf`)));
        expect(pdf.pages, slug).toHaveLength(slides.length + 1);
        for (const [index, { title, body }] of slides.entries()) {
          const shown = plain(pdf.pages[index]!.runs.map(({ text }) => text).join(''));
          const words =
            body.kind === 'lines' ? body.lines.map((line) => inlineWords(line.words)) : body.rows.flat().map(inlineWords);
          for (const one of [title, ...words]) expect(shown, `${slug} ${index + 1}`).toContain(plain(one));
        }
        expect(pdf.text).toContain('12356');
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

/** Words without spaces and lines to write on, which office programs set as they like. */
function plain(text: string): string {
  return text.replace(/[\s＿_]/g, '');
}
