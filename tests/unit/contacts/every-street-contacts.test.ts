/** The address books of all streets, from the real content: what no made-up example would show. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { streetContacts, streetsWithContacts } from '../../../src/domain/contacts/street-contacts.ts';
import { visibleRecords } from '../../../src/domain/visible-records.ts';
import { vcardFile } from '../../../src/open-data/vcard.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { readVcard } from './read-vcard.ts';

const TODAY = '2026-11-22';
const kb = readContent(join(import.meta.dirname, '../../../content'));
const books = streetsWithContacts(kb, TODAY).map((code) => ({ code, cards: streetContacts(kb, code, TODAY) }));

describe('the address books of the real content', () => {
  test('are read back by a strict phone with the very names and numbers', () => {
    expect(books.length).toBeGreaterThan(2700);
    for (const { code, cards } of books) {
      const read = readVcard(new TextEncoder().encode(vcardFile(cards)));
      expect(
        read.map(({ text, phones }) => [text('FN'), ...phones.map(({ number }) => number)]),
        code,
      ).toEqual(cards.map(({ name, phones }) => [name, ...phones.map(({ number }) => number)]));
    }
  });

  test('have no two entries of one name or one id, and 110, 120, 12356 before all', () => {
    for (const { code, cards } of books) {
      expect(new Set(cards.map(({ name }) => name)).size, code).toBe(cards.length);
      expect(new Set(cards.map(({ uid }) => uid)).size, code).toBe(cards.length);
      expect(cards.slice(0, 3).map(({ phones }) => phones[0]!.number)).toEqual(['110', '120', '12356']);
    }
  });

  test('say nothing that shames whoever has the phone', () => {
    const shaming = books.filter(({ cards }) => /困境|精神|危机|自杀|自残|自伤|抑郁/.test(JSON.stringify(cards)));
    expect(shaming.map(({ code }) => code)).toEqual([]);
  });

  test('hold no number of a record that waits for a check', () => {
    const waiting = visibleRecords(kb, 'web', TODAY).services.filter(({ dial }) => !dial);
    const ids = new Set(waiting.map(({ record }) => record.id));
    expect(ids.size).toBeGreaterThan(0);
    const held = books.flatMap(({ code, cards }) => cards.filter(({ uid }) => ids.has(uid.slice(`street-${code}-`.length))));
    expect(held).toEqual([]);
  });
});
