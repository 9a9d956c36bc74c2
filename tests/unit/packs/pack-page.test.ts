import { describe, expect, test } from 'vitest';
import { packContents } from '../../../src/domain/packs/pack-contents.ts';
import { packDeck } from '../../../src/domain/packs/pack-deck.ts';
import { packOutputs } from '../../../src/domain/packs/pack-outputs.ts';
import { packPage } from '../../../src/domain/packs/pack-page.ts';
import { packSheetForm } from '../../../src/domain/packs/pack-sheets.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { aKnowledgeBase, aRegion, aSite, NATIONAL_LINES } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { aPack, LETTER } from './pack-builder.ts';

const TODAY = '2026-11-22';
const pages = [
  aPage('guides', { slug: 'xian-ting', title: '先听' }),
  aPage('help', { slug: 'bu-xiang-huo', title: 'TA说不想活了', sensitive: true, shortTitle: '安心看一看' }),
  aPage('lessons', { slug: 'ke', title: '一课' }),
];

function kbWith(pack: Pack, stage: 'demo' | 'live' = 'demo') {
  return aKnowledgeBase({ pages, packs: { [pack.slug]: pack }, site: aSite({ stage }) });
}

describe('the page of a pack', () => {
  test('counts its thirty minutes, and names whom to call from the data', () => {
    const page = packPage(kbWith(aPack()), aPack(), TODAY);
    expect(page.half.map(({ from, to, page: link }) => [from, to, link?.title])).toEqual([
      [0, 10, '先听'],
      [10, 30, undefined],
    ]);
    expect(page.problems[0]!.call.map(({ number, name }) => [number, name])).toEqual([
      ['110', NATIONAL_LINES[0]!.name],
      ['12356', NATIONAL_LINES[5]!.name],
    ]);
  });

  test('a draft that it serves is called one', () => {
    const draft = { ...aRegion().documents[0]!, status: 'draft' as const };
    const kb = aKnowledgeBase({ pages, packs: { parents: aPack() }, regions: { '310000': aRegion({ documents: [draft] }) } });
    expect(packPage(kb, aPack(), TODAY).policy).toEqual([expect.stringContaining('征求意见稿，还没有施行')]);
  });
});

describe('what goes into the zip', () => {
  const held = aPack({ sections: [{ title: '课', pages: ['lessons/ke/', 'guides/xian-ting/'] }], sheets: [LETTER] });

  test('pages, a lesson’s files without the package for platforms, its slides as a page, the pack’s own deck and letter', () => {
    const files = packContents(kbWith(held), held).map(({ file }) => file);
    expect(files).toEqual([
      'packs/parents/slides.pptx',
      'packs/parents/letter.pdf',
      'lessons/ke/index.html',
      'guides/xian-ting/index.html',
      'help/bu-xiang-huo/index.html',
      'lessons/ke/slides/index.html',
      'lessons/ke/slides.pptx',
      'lessons/ke/plan.pdf',
      'lessons/ke/worksheet.pdf',
      'lessons/ke/quiz.pdf',
      'lessons/ke/review.pdf',
    ]);
  });

  test('the file of a sensitive page has its neutral name', () => {
    const item = packContents(kbWith(held), held).find(({ file }) => file.startsWith('help/'));
    expect(item).toMatchObject({ folder: '现在怎么办', title: '安心看一看', ending: '.html' });
  });

  test('a live site gives out neither a lesson nor a deck that nobody has read', () => {
    const kb = kbWith(held, 'live');
    expect(
      packContents(kb, held)
        .map(({ file }) => file)
        .filter((file) => !file.endsWith('.html')),
    ).toEqual([]);
    expect(packOutputs(kb)).toEqual(['packs/parents/index.html', 'packs/parents.zip']);
    const read = {
      ...held,
      review: (['psychiatry', 'teacher', 'editor'] as const).map((kind) => ({ by: '某医院', on: TODAY, kind })),
    };
    expect(packOutputs(kbWith(read, 'live'))).toContain('packs/parents/letter.pdf');
    const changed = { ...read, updated: '2026-11-23' };
    expect(packOutputs(kbWith(changed, 'live'))).not.toContain('packs/parents/letter.pdf');
  });
});

describe('what a pack brings itself', () => {
  test('the deck: one line stands alone, several are points, the last slide has the nation’s numbers', () => {
    const deck = aPack().deck;
    const slides = [{ ...deck.slides[0]!, lines: ['先听。'] }, ...deck.slides.slice(1)];
    const made = packDeck(kbWith(aPack()), aPack({ deck: { ...deck, slides } }), TODAY);
    const marks = made.slides.slice(0, 2).map(({ body }) => (body.kind === 'lines' ? body.lines.map(({ mark }) => mark) : []));
    expect(marks).toEqual([[''], ['•', '•']]);
    expect(made.urgent.map(({ number }) => number)).toEqual(['12356', '110', '120']);
  });

  test('the letter: one side, to be handed out, its code leading to the pack once there is an address', () => {
    const form = packSheetForm(aKnowledgeBase({ site: aSite({ baseUrl: 'https://e.cn/hutong' }) }), aPack(), LETTER);
    expect(form).toMatchObject({ sides: 1, handedOut: true, url: 'https://e.cn/hutong/packs/parents/' });
    expect(packSheetForm(aKnowledgeBase(), aPack(), LETTER).url).toBeNull();
  });
});
