/** The package for learning platforms, as a platform unpacks it. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { scormPackage } from '../../../src/slides/scorm-package.ts';
import { lessonUnit } from '../../../src/slides/scorm-unit.ts';
import { aLesson, HOSTILE } from './a-lesson.ts';

const lesson = aLesson();
const bytes = scormPackage(lessonUnit(lesson));
const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const manifest = parts.get('imsmanifest.xml')!;

describe('a package', () => {
  it('is SCORM 1.2 with one unit that starts from index.html at the root', () => {
    expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
    expect(manifest.match(/adlcp:scormtype="sco"/g)).toHaveLength(1);
    expect(manifest).toContain('href="index.html"');
  });
  it('lists every file it holds and no other', () => {
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name!);
    expect(listed.toSorted()).toEqual([...parts.keys()].filter((name) => name !== 'imsmanifest.xml').toSorted());
  });
  it('names no schema that is not in the package', () => expect(parts.get('imsmanifest.xml')).not.toContain('schemaLocation'));
  it('asks for nothing from elsewhere', () => {
    const addresses = [...parts.get('index.html')!.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
  });
  it('shows no word that is the teacher’s', () => expect(parts.get('index.html')).not.toContain('念一遍'));
  it('holds all slides, all questions and the numbers', () => {
    const html = parts.get('index.html')!;
    for (const { title } of lesson.slides) expect(html).toContain(title);
    for (const { ask, why } of lesson.questions) for (const words of [ask, why]) expect(html).toContain(words);
    expect(html).toContain('tel:12356');
  });
  it('has no file that begins with a size unknown: old platforms cannot unpack it', () => {
    // Bit 3 of the general flags would say that sizes follow the data.
    expect(bytes[6]! & 8).toBe(0);
  });
  it('is the same in another time zone', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    try {
      expect(Buffer.compare(scormPackage(lessonUnit(lesson)), bytes)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
  it('hostile text is text', () => {
    const [first] = lesson.questions;
    const hostile = { ...lesson, title: HOSTILE, questions: [{ ...first!, ask: HOSTILE, why: HOSTILE }] };
    for (const text of Object.values(unzipSync(scormPackage(lessonUnit(hostile)))).map((part) => strFromU8(part)))
      expect(text).not.toContain('<script>alert');
  });
});
