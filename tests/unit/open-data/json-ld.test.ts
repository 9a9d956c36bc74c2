import { describe, expect, it } from 'vitest';
import { openServiceOf, openServicesOf } from '../../../src/domain/open-data/open-services.ts';
import type { Service } from '../../../src/model/service.ts';
import { SERVICE_KIND_IDS } from '../../../src/model/service-kind.ts';
import { OPEN_DATA_FILES } from '../../../src/open-data/files.ts';
import { jsonLdText, type JsonLd } from '../../../src/open-data/json-ld/json-ld.ts';
import { serviceJsonLd } from '../../../src/open-data/json-ld/service-json-ld.ts';
import { streetJsonLd } from '../../../src/open-data/json-ld/street-json-ld.ts';
import { aKnowledgeBase, aService, aSite } from '../builders.ts';
import { aPage } from '../page-builders.ts';
import { aFullService } from './full-service.ts';

const TODAY = '2026-11-22';
const SITE = aSite({ baseUrl: 'https://hutong.example.org' });

function nodeOf(service: Service): JsonLd {
  const kb = aKnowledgeBase({ site: SITE, services: { '310104': [service] } });
  return serviceJsonLd(openServiceOf(kb, service, TODAY)!);
}

describe('the note of a service', () => {
  it('of a place has its type, number, address, hours by number, and the mark of trust in its description', () => {
    const node = nodeOf(aFullService());
    expect(node).toMatchObject({
      '@type': 'GovernmentOffice',
      name: '徐家汇街道未成年人保护工作站',
      description: '求助、转介。2026年11月核实',
      url: 'https://hutong.example.org/services/station/',
      address: { streetAddress: '漕溪北路 1 号' },
      geo: { latitude: 31.19 },
    });
    expect(node['contactPoint']).toMatchObject([
      {
        telephone: '021-64387250转2',
        hoursAvailable: [{ opens: '08:30' }, { dayOfWeek: ['Monday', 'Sunday'], closes: '23:59' }],
      },
      { telephone: '12355', hoursAvailable: [{ dayOfWeek: ['Saturday'], opens: '09:00', closes: '12:00' }] },
    ]);
  });

  it('of a line is a service that is reached by telephone', () => {
    expect(nodeOf(aService({ kind: 'crisis-line' }))).toMatchObject({
      '@type': 'GovernmentService',
      availableChannel: [{ '@type': 'ServiceChannel', servicePhone: { '@type': 'ContactPoint', telephone: '021-64387250' } }],
    });
  });

  it('has a type for every kind of the list', () => {
    for (const kind of SERVICE_KIND_IDS) expect([nodeOf(aService({ kind }))['@type']].flat().length, kind).toBeGreaterThan(0);
  });

  it('gives no point that would have to be turned back, no hours that a note qualifies, and nothing unknown', () => {
    const hours = {
      rules: [{ days: ['mon' as const], open: '08:00', close: '09:00' }],
      note: '寒暑假另定',
      holidays: 'closed' as const,
    };
    const node = nodeOf(aService({ location: { lng: 121.43, lat: 31.19, crs: 'bd09' }, hours }));
    expect(node).not.toHaveProperty('geo');
    expect(node).not.toHaveProperty('address');
    expect(JSON.stringify(node)).not.toMatch(/OpeningHours|null|undefined/);
    expect(JSON.stringify(node)).toContain('寒暑假另定');
  });

  it('cannot end its script element, whatever a record says', () => {
    const name = '</script><script>alert(1)</script><!--';
    const text = jsonLdText(nodeOf({ ...aService(), name }));
    expect(text).not.toContain('<');
    expect((JSON.parse(text) as { name: string }).name).toBe(name);
  });
});

describe('the note of a street', () => {
  it('lists what serves it, in the order of its page', () => {
    const kb = aKnowledgeBase({ services: { '310104': [aService()] } });
    const services = openServicesOf(kb, '310104014', TODAY);
    const node = streetJsonLd({ fullName: '上海市徐汇区徐家汇街道', page: null, services });
    const items = (node['mainEntity'] as { itemListElement: { position: number; item: JsonLd }[] }).itemListElement;
    expect(items[0]!.item['name']).toBe('热线12356');
    expect(items.at(-1)).toMatchObject({ position: items.length, item: { name: '徐家汇街道未成年人保护工作站' } });
    expect(node).not.toHaveProperty('url');
  });
});

describe('lessons.json', () => {
  it('has every lesson as a LearningResource but sensitive ones', () => {
    const kb = aKnowledgeBase({
      pages: [
        aPage('lessons', { slug: 'a', title: '把难受说出来' }),
        aPage('lessons', { slug: 'b', sensitive: true, shortTitle: '课' }),
      ],
    });
    const { text, count } = OPEN_DATA_FILES['lessons.json']!.make(kb, TODAY);
    expect(count).toBe(1);
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'ItemList',
      itemListElement: [
        { position: 1, item: { '@type': 'LearningResource', name: '把难受说出来', timeRequired: 'PT40M', teaches: ['会求助'] } },
      ],
    });
  });
});
