import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/contacts/contact.ts';
import { vcardFile } from '../../../src/open-data/vcard.ts';
import { readVcard } from './read-vcard.ts';

function aContact(differs: Partial<Contact> = {}): Contact {
  return {
    uid: 'street-310104014-station',
    name: '徐家汇街道未成年人保护工作站',
    organization: '',
    phones: [{ number: '021-64387250', label: '' }],
    address: null,
    url: null,
    note: [],
    factsFrom: null,
    ...differs,
  };
}

const read = (...contacts: Contact[]) => readVcard(new TextEncoder().encode(vcardFile(contacts)));

describe('an address-book file', () => {
  it('has one card for each contact, with the name whole in both of its places', () => {
    const cards = read(aContact(), aContact({ name: '徐家汇·110 报警电话', phones: [{ number: '110', label: '' }] }));
    expect(cards.map((card) => card.text('FN'))).toEqual(['徐家汇街道未成年人保护工作站', '徐家汇·110 报警电话']);
    expect(cards.map(({ raw }) => raw['N'])).toEqual([['徐家汇街道未成年人保护工作站;;;;'], ['徐家汇·110 报警电话;;;;']]);
    expect(cards.map(({ raw }) => raw['VERSION'])).toEqual([['3.0'], ['3.0']]);
    expect(cards.map(({ phones }) => phones.map(({ number }) => number))).toEqual([['021-64387250'], ['110']]);
  });

  it('is plain UTF-8 as version 3.0 has it, for a phone that is told of a charset or an encoding reads the name as it pleases', () => {
    const file = vcardFile([aContact({ organization: '徐汇区民政局', phones: [{ number: '12356', label: '白天' }] })]);
    expect(file).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
    expect(file).toContain('\r\nORG:徐汇区民政局\r\n');
    expect(file).not.toMatch(/CHARSET|ENCODING|QUOTED|\uFEFF/i);
  });

  it('is empty without contacts', () => {
    expect(vcardFile([])).toBe('');
  });

  it('says nothing of what is unknown', () => {
    const [card] = read(aContact());
    expect(Object.keys(card!.raw).sort()).toEqual(['FN', 'N', 'TEL', 'UID', 'VERSION']);
  });

  it('keeps several numbers with the words beside each, the main one first and preferred', () => {
    const phones = [
      { number: '021-64387250', label: '白天' },
      { number: '021-64387251', label: '' },
      { number: '12355', label: '尚未电话核实' },
    ];
    const [card] = read(aContact({ phones }));
    expect(card!.phones).toEqual([
      { number: '021-64387250', type: 'WORK,PREF', label: '白天' },
      { number: '021-64387251', type: 'WORK', label: '' },
      { number: '12355', type: 'WORK', label: '尚未电话核实' },
    ]);
  });

  it('gives the address as parts, the note as lines, the day of the facts as a whole day', () => {
    const address = { street: '漕溪北路 1 号，3 楼; 左手', locality: '徐汇区', region: '上海市' };
    const [card] = read(aContact({ address, note: ['时间：每天', '资料截至2025年3月'], factsFrom: '2025-03' }));
    expect(card!.raw['ADR']).toEqual([';;漕溪北路 1 号，3 楼\\; 左手;徐汇区;上海市;;']);
    expect(card!.text('NOTE')).toBe('时间：每天\n资料截至2025年3月');
    expect(card!.text('REV')).toBe('2025-03-01T00:00:00Z');
    expect(read(aContact({ factsFrom: '2024' }))[0]!.text('REV')).toBe('2024-01-01T00:00:00Z');
  });

  const HOSTILE = [
    ';\n,\\END:VCARD',
    'A\r\nEND:VCARD\r\nBEGIN:VCARD\r\nTEL:110',
    '一\u2028TEL:1\u2029二',
    '反斜线在末尾\\',
    '\\n不是换行',
    ':;;=",',
  ];

  it.each(HOSTILE)('takes %j as text wherever it stands', (hostile) => {
    const said = hostile.replace(/\r\n|[\u2028\u2029]/g, '\n');
    const address = { street: hostile, locality: hostile, region: '' };
    const cards = read(
      aContact({
        name: hostile,
        organization: hostile,
        phones: [{ number: '12356', label: hostile }],
        address,
        note: [hostile, '末行'],
      }),
      aContact(),
    );
    expect(cards).toHaveLength(2);
    const [card] = cards;
    expect(card!.text('FN')).toBe(said);
    expect(card!.text('ORG')).toBe(said);
    expect(card!.phones).toEqual([{ number: '12356', type: 'WORK', label: said }]);
    expect(card!.text('NOTE')).toBe(`${said}\n末行`);
    expect(card!.raw['ADR']![0]!.match(/(?<!\\)(\\\\)*;/g)).toHaveLength(6);
  });

  it('drops control characters, and what a phone would glue to a number', () => {
    const [card] = read(aContact({ name: '甲\u0000乙\u0007\u0085丙', phones: [{ number: '021-64387250,2;\n', label: '' }] }));
    expect(card!.text('FN')).toBe('甲乙丙');
    expect(card!.phones[0]!.number).toBe('021-64387250');
  });

  it('folds at every octet without cutting a character or an escape', () => {
    // One more octet in front each time: every kind of unit meets the end of the line at every offset.
    const units = ['儿', 'é', '𠮷', 'a', ',', '\\', '\n', ';'].join('').repeat(12);
    for (let ahead = 0; ahead < 80; ahead++) {
      const name = 'x'.repeat(ahead) + units;
      const file = vcardFile([aContact({ name })]);
      expect(readVcard(new TextEncoder().encode(file))[0]!.text('FN')).toBe(name);
      expect(file).not.toMatch(/(?<!\\)(\\\\)*\\\r\n /);
    }
  });

  it('fills lines to the last octet, and folds no line that fits', () => {
    const full = 'x'.repeat(75 - 'FN:'.length);
    const lines = (name: string) => vcardFile([aContact({ name })]).split('\r\n');
    expect(lines(full)).toContain(`FN:${full}`);
    const index = lines(`${full}y`).indexOf(`FN:${full}`);
    expect(lines(`${full}y`)[index + 1]).toBe(' y');
  });
});
