/** The PowerPoint file as an office program opens it. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bodyHeight, SCREENS, SLIDE } from '../../../src/domain/lessons/slide-fit.ts';
import { lessonDeck } from '../../../src/slides/deck.ts';
import { points } from '../../../src/slides/deck-look.ts';
import { LESSON_BODY, slide, slidesWith } from '../lesson-body.ts';
import { aLesson, HOSTILE } from './a-lesson.ts';

const lesson = aLesson({
  slides: slidesWith(slide('谁可以听', '| 在家 | 在学校 |\n| --- | --- |\n| 奶奶 | 班主任 |', '念一遍。\n\n- 等一等')),
});
const deck = await lessonDeck(lesson);
const parts = new Map(Object.entries(unzipSync(deck)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const slides = [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, xml]) => xml);
const textOf = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('');

describe('the package', () => {
  it('is small', () => expect(deck.length).toBeLessThan(300 * 1024));
  it('has every part that its relationships name, and its list of types names no other', () => {
    for (const [name, xml] of parts) {
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const [, target] of xml.matchAll(/Target="([^"]+)"(?![^>]*TargetMode="External")/g)) {
        const path = target!.startsWith('/') ? target!.slice(1) : new URL(target!, `file:///${folder}`).pathname.slice(1);
        expect(parts.has(path), `${name} → ${target}`).toBe(true);
      }
    }
    const types = [...parts.get('[Content_Types].xml')!.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path!);
    expect(types.filter((path) => !parts.has(path))).toEqual([]);
    const needs = [...parts.keys()].filter((path) => /^ppt\/[^_]*\/[^/]+\.xml$/.test(path));
    expect(needs.filter((path) => !types.includes(path))).toEqual([]);
  });
  it('is the same in another time zone and a moment later', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    try {
      expect(Buffer.compare(await lessonDeck(lesson), deck)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
  it('is dated by the lesson, not by the clock', () =>
    expect(parts.get('docProps/core.xml')).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T00:00:00Z'));
});

describe('slides', () => {
  it('all of the lesson’s and one with the numbers', () => expect(slides).toHaveLength(lesson.slides.length + 1));
  it('each has a real title', () => {
    for (const xml of slides) {
      const titles = [...xml.matchAll(/<p:sp>[^]*?<\/p:sp>/g)].filter(([shape]) => /type="title"/.test(shape));
      expect(titles).toHaveLength(1);
      expect(textOf(titles[0]![0])).not.toBe('');
    }
  });
  it('every run is Chinese and names a Chinese font', () => {
    for (const [name, xml] of parts) {
      if (!/^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name)) continue;
      expect(xml, name).not.toContain('en-US');
      for (const [run] of xml.matchAll(/<a:r>[^]*?<\/a:r>/g)) {
        expect(run, name).toContain('lang="zh-CN"');
        expect(run, name).toContain('<a:ea typeface="微软雅黑"');
      }
    }
  });
  it('nothing of a slide’s look spills onto the next run: titles are bold, bodies are not', () => {
    expect(slides[1]).toMatch(/sz="4100" b="1"[^]*第 2 张/);
    expect(slides[1]!.slice(slides[1]!.indexOf('type="body"'))).not.toContain('b="1" dirty');
  });
  it('no two things on a slide have one id, and no empty box asks to be filled', () => {
    for (const xml of slides) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [shape] of xml.matchAll(/<p:sp>[^]*?<\/p:sp>/g)) expect(textOf(shape)).not.toBe('');
    }
  });
  it('tables are tables, and lists have points', () => {
    expect(slides[0]).toContain('<a:tbl>');
    expect(slides[1]).toContain('<a:buChar char="&#x2022;"/>');
  });
  it('a single sentence stands in the middle, lines begin at the top', async () => {
    const xml = unzipSync(await lessonDeck(aLesson({ slides: slidesWith(slide('甲', '请先听完。')) })));
    const anchor = (n: number) =>
      /type="body"[^]*?<a:bodyPr[^>]*anchor="(\w+)"/.exec(strFromU8(xml[`ppt/slides/slide${n}.xml`]!))?.[1];
    expect([anchor(1), anchor(2)]).toEqual(['ctr', 't']);
  });
  it('the last one has the nation’s numbers, their marks and a line for the school', () => {
    const text = textOf(slides.at(-1)!);
    for (const words of ['12356', '12355', '110', '120', '我们学校', '＿＿', '尚未电话核实']) expect(text).toContain(words);
  });
  it('the words to say are in the notes, all of them', () => {
    const notes = [...parts].filter(([name]) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name));
    expect(notes).toHaveLength(slides.length);
    expect(textOf(parts.get('ppt/notesSlides/notesSlide1.xml')!)).toContain('念一遍。');
    expect(textOf(parts.get('ppt/notesSlides/notesSlide1.xml')!)).toContain('等一等');
  });
  it('no text stands outside the slide', () => {
    const [width, height] = [12192000, 6858000];
    for (const xml of slides) {
      for (const [, x, y, cx, cy] of xml.matchAll(/<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/g)) {
        expect(Number(x) + Number(cx)).toBeLessThanOrEqual(width);
        expect(Number(y) + Number(cy)).toBeLessThanOrEqual(height);
      }
    }
  });
  it('text fits its box at the size it has in the file, wide and old', () => {
    const wanted = lesson.slides.map(({ body, size }) => {
      const heights = Object.values(SCREENS).map((screen) => bodyHeight(body, size, screen - 2 * SLIDE.side));
      expect(Math.max(...heights)).toBeLessThanOrEqual(SLIDE.bodyHeight);
      return `sz="${points(size) * 100}"`;
    });
    wanted.forEach((size, index) => expect(slides[index]).toContain(size));
  });
});

describe('hostile text', () => {
  it('is text', async () => {
    const hostile = aLesson({
      slides: LESSON_BODY.slides.replace('- 先听', '- 先听 &lt;b&gt;'),
    });
    const broken = { ...hostile, title: HOSTILE, slides: hostile.slides.map((one) => ({ ...one, title: HOSTILE })) };
    const xml = strFromU8(unzipSync(await lessonDeck(broken))['ppt/slides/slide1.xml']!);
    expect(xml).not.toContain('<script>');
    expect(xml).toContain('&lt;script&gt;');
  });

  it('in the name of the site leaves the facts about the file in order', async () => {
    const files = unzipSync(await lessonDeck({ ...lesson, siteName: '甲 & <乙>' }));
    expect(strFromU8(files['docProps/app.xml']!)).toContain('<Company>甲 &#38; &#60;乙&#62;</Company>');
    expect(strFromU8(files['docProps/core.xml']!)).toContain('<dc:creator>甲 &amp; &lt;乙&gt;</dc:creator>');
  });
});
