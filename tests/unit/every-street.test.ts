/** The books and cards of all streets, from the real content: what no made-up example would show. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCurrent, streetsWithPage } from '../../src/domain/divisions.ts';
import { assembleHandbook } from '../../src/domain/handbook/assemble-handbook.ts';
import type { Handbook } from '../../src/domain/handbook/handbook.ts';
import { hoursInWords } from '../../src/domain/hours-in-words.ts';
import { phoneCard } from '../../src/domain/prints/phone-card.ts';
import { poster } from '../../src/domain/prints/poster.ts';
import { walletCard } from '../../src/domain/prints/wallet-card.ts';
import { visibleRecords } from '../../src/domain/visible-records.ts';
import { readContent } from '../../src/read-content/read-content.ts';

const TODAY = '2026-11-22';
const kb = readContent(join(import.meta.dirname, '../../content'));
const streets = streetsWithPage(kb).filter((one) => isCurrent(one, TODAY));
const books = streets.map(({ code }) => assembleHandbook(kb, code, TODAY));
const records = new Map(visibleRecords(kb, 'card', TODAY).services.map(({ record }) => [record.id, record]));

/** Blocks of a book that hold nothing: no entry, no line to write on, no word. */
function silentBlocks(book: Handbook): string[] {
  const { hotlines, places, medical, professionals, activities, programmes } = book;
  const blocks = { hotlines, places, medical, professionals, activities, programmes: { ...programmes, writeIns: [] } };
  return Object.entries(blocks).flatMap(([name, { entries, writeIns, emptyNote }]) =>
    entries.length || writeIns.length || emptyNote ? [] : `${book.code} ${name}`,
  );
}

describe('streets of the real content', () => {
  test('have no block that is silently empty', () => {
    expect(books.length).toBeGreaterThan(2700);
    expect(books.flatMap(silentBlocks)).toEqual([]);
    expect(books.filter(({ ladder }) => ladder.length !== 5 || ladder.some(({ lines }) => !lines.length))).toEqual([]);
  });

  test('have 12356 among the emergency numbers of every book', () => {
    for (const { emergency } of books) expect(emergency.lines.map(({ number }) => number)).toEqual(['110', '120', '12356']);
  });

  test.each([
    ['poster', (book: Handbook) => [...poster(book).hotlines, ...poster(book).nearby]],
    ['wallet card', (book: Handbook) => [...walletCard(book).front.lines, ...walletCard(book).back.lines]],
    ['picture for a phone', (book: Handbook) => [...phoneCard(book).rows]],
  ])('have on the %s only numbers that the truth rule lets a card show, each under its own record', (_, linesOf) => {
    let lines = 0;
    for (const book of books) {
      for (const { id, number } of linesOf(book)) {
        lines++;
        expect(
          records.get(id)?.phones.map((phone) => phone.number),
          `${book.code} ${id}`,
        ).toContain(number);
      }
    }
    expect(lines).toBeGreaterThan(books.length);
  });

  test('have on the poster addresses and hours to the letter', () => {
    for (const book of books) {
      for (const { id, details } of [...poster(book).hotlines, ...poster(book).nearby]) {
        const { address, hours, phones } = records.get(id)!;
        const known = [
          address,
          hoursInWords(hours),
          ...phones.map((phone) => [phone.label, hoursInWords(phone.hours ?? hours)].filter(Boolean).join('，')),
        ];
        for (const detail of details) expect(known, `${book.code} ${id}`).toContain(detail);
      }
    }
  });
});
