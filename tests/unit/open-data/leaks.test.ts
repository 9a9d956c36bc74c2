/** Tries to get each withheld fact into each file of open data. */
import { describe, expect, it } from 'vitest';
import { openServicesOf } from '../../../src/domain/open-data/open-services.ts';
import { withheldFacts } from '../../../src/domain/open-data/withheld-facts.ts';
import type { KnowledgeBase } from '../../../src/model/knowledge-base.ts';
import type { Service } from '../../../src/model/service.ts';
import { OPEN_DATA_FILES } from '../../../src/open-data/files.ts';
import { jsonLdText } from '../../../src/open-data/json-ld/json-ld.ts';
import { streetJsonLd } from '../../../src/open-data/json-ld/street-json-ld.ts';
import { aKnowledgeBase, aRegion, aService, confirmedOn } from '../builders.ts';
import { aFullService } from './full-service.ts';

const TODAY = '2026-11-22';
const STREET = '310104014';

/** Every file and note made from `kb`, unfolded, in one text. */
function everything(kb: KnowledgeBase): string {
  const files = Object.values(OPEN_DATA_FILES).map(({ make }) => make(kb, TODAY).text);
  const street = streetJsonLd({ fullName: '徐家汇街道', page: null, services: openServicesOf(kb, STREET, TODAY) });
  return [...files, jsonLdText(street)].join('\n').replace(/\r\n /g, '');
}

/** What is written of `service` when it stands beside an open one. */
function writtenOf(service: Service): string {
  const open = aService({ id: 'open', name: '看得见的站', phones: [{ number: '021-50000000' }], partners: [service.id] });
  const kb = aKnowledgeBase({
    services: { '310104': [service, open] },
    regions: { '310000': aRegion({ hotlines: ['n-12356', service.id] }) },
  });
  const text = everything({ ...kb, changes: [{ on: TODAY, what: '改了。', concerns: [service.id, 'open'] }] });
  expect(text).toContain('021-50000000');
  return text;
}

const secret = (differs: Partial<Service>) => aFullService({ id: 'secret', name: '藏起来的站', ...differs });
const SECRETS = ['secret', '藏起来的站', '021-64387250', '021-64387251', '021-64387252', '漕溪北路', '121.43'];

describe('nothing is told of a service', () => {
  it.each<[string, Service]>([
    ['that must not be published', secret({ publish: 'no' })],
    ['that must not be published, though confirmed and standing', secret({ publish: 'no', standing: true })],
    ['to be verified first', secret({ publish: 'verify-first', assured: null })],
    ['whose state is unknown', secret({ status: 'unknown', assured: null })],
    ['that is closed', secret({ status: 'closed' })],
    ['that was confirmed too long ago', secret({ assured: confirmedOn('2024-01-01'), validTo: '2027-01-01' })],
    ['that is over', secret({ validTo: '2026-11-21' })],
    ['that has not begun', secret({ validFrom: '2026-11-23' })],
    ['of the sample city', secret({ sample: true })],
    ['of the sample city that claims to serve a real street', secret({ sample: true, serves: [STREET] })],
    ['that is a hotline to be verified first', secret({ kind: 'crisis-line', publish: 'verify-first', assured: null })],
  ])('%s', (_case, service) => {
    const text = writtenOf(service);
    for (const one of SECRETS) expect(text).not.toContain(one);
  });

  it('but all of it once it is confirmed', () => {
    const text = writtenOf(secret({ publish: 'verify-first' }));
    for (const one of SECRETS) expect(text).toContain(one);
  });
});

describe('a temporary-care place', () => {
  it('is told with its phone, never with address or point', () => {
    const text = writtenOf(secret({ kind: 'temporary-care' }));
    expect(text).toContain('021-64387250');
    for (const one of ['漕溪北路', '121.43', '31.19']) expect(text).not.toContain(one);
  });
});

describe('the net under the rule', () => {
  const hidden = aService({ id: 'xh-hidden', publish: 'no', phones: [{ number: '021-50000001转3' }] });
  it('names ids and numbers of what is withheld, so that a text that repeats them is found', () => {
    const kb = aKnowledgeBase({ services: { '310104': [hidden] } });
    expect(withheldFacts(kb, TODAY).map(({ text }) => text)).toEqual(['xh-hidden', '021-50000001']);
  });
  it('takes an id that is one plain word for no secret: every format has such words', () => {
    const kb = aKnowledgeBase({ services: { '310104': [aService({ id: 'name', publish: 'no', phones: [] })] } });
    expect(withheldFacts(kb, TODAY)).toEqual([]);
  });
  it('takes a number that an open service shares for no secret', () => {
    const open = aService({ id: 'open', phones: [{ number: '021-50000001' }] });
    const kb = aKnowledgeBase({ services: { '310104': [hidden, open] } });
    expect(withheldFacts(kb, TODAY).map(({ text }) => text)).toEqual(['xh-hidden']);
  });
});

describe('changes.json', () => {
  const told = (concerns: string[] | undefined) => {
    const kb = aKnowledgeBase({ services: { '310104': [aService(), aService({ id: 'secret', publish: 'no' })] } });
    const change = { on: TODAY, what: '改了。', ...(concerns && { concerns }) };
    const { text } = OPEN_DATA_FILES['changes.json']!.make({ ...kb, changes: [change] }, TODAY);
    return (JSON.parse(text) as { changes: { concerns?: string[] }[] }).changes.map((one) => one.concerns);
  };
  it.each<[string, string[] | undefined, (string[] | undefined)[]]>([
    ['a change of everything stays', undefined, [undefined]],
    ['a withheld record is taken out', ['secret', 'station'], [['station']]],
    ['a change of withheld records alone is left out', ['secret'], []],
    ['a change of the sample city alone is left out', ['990101001', 'streets/990101001/'], []],
    ['an address of a real street stays', ['streets/310104014/'], [['streets/310104014/']]],
  ])('%s', (_case, concerns, expected) => expect(told(concerns)).toEqual(expected));
});
