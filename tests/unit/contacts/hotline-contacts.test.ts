import { describe, expect, it } from 'vitest';
import { hotlineContacts } from '../../../src/domain/contacts/hotline-contacts.ts';
import { vcardFile } from '../../../src/open-data/vcard.ts';
import { aKnowledgeBase, aLine, aRegion, aService, aSite, confirmedOn, type Written } from '../builders.ts';
import { readVcard } from './read-vcard.ts';

const TODAY = '2026-11-22';

const line = (id: string, number: string, differs: Parameters<typeof aLine>[1] = {}) =>
  aLine(number, { id, area: '310000', serves: ['310000'], ...differs });

function cardsOf(lines: ReturnType<typeof line>[], written: Written = {}) {
  const region = aRegion({ hotlines: ['n-12356', ...lines.map(({ id }) => id)] });
  const kb = aKnowledgeBase({ regions: { '310000': region }, services: { '310000': lines }, ...written });
  return readVcard(new TextEncoder().encode(vcardFile(hotlineContacts(kb, TODAY))));
}
const names = (lines: ReturnType<typeof line>[]) => cardsOf(lines).map((card) => card.text('FN'));

describe('the hotlines as an address-book file', () => {
  it('begin with the emergency numbers, then the nation’s, then each region’s own under its short name', () => {
    expect(names([line('sh', '962525', { name: '心理热线' })])).toEqual([
      '110 热线110',
      '120 热线120',
      '12356 热线12356',
      '热线12338',
      '热线12345',
      '热线12355',
      '上海·心理热线',
    ]);
  });

  it('leave out lines to be verified, withheld, of the sample city, without a number, and places', () => {
    const kept = names([
      line('first', '962526', { publish: 'verify-first' }),
      line('no', '962527', { publish: 'no' }),
      line('sample', '000-10000001', { sample: true }),
      line('none', '962529', { phones: [] }),
      aService({ id: 'place' }),
    ]);
    expect(kept).toHaveLength(6);
  });

  it('say of an unconfirmed number that it is', () => {
    const [unconfirmed, confirmed] = cardsOf([
      line('a', '962525'),
      line('b', '962526', { assured: confirmedOn('2026-11-01') }),
    ]).slice(6);
    expect(unconfirmed!.phones[0]!.label).toBe('尚未电话核实');
    expect(confirmed!.phones[0]!.label).toBe('');
    expect(confirmed!.text('NOTE')).toContain('2026年11月核实');
  });

  it('have ids of their own and lead to the page of the line', () => {
    const cards = cardsOf([line('sh', '962525')], { site: aSite({ baseUrl: 'https://hutong.example.org' }) });
    expect(cards.at(-1)!.text('UID')).toBe('hotline-sh');
    expect(cards.at(-1)!.text('URL')).toBe('https://hutong.example.org/services/sh/');
  });

  it('tell two lines of one name apart by their numbers', () => {
    const same = [line('a', '962525', { name: '心理热线' }), line('b', '962526', { name: '心理热线' })];
    expect(names(same).slice(-2)).toEqual(['上海·心理热线 962525', '上海·心理热线 962526']);
  });
});
