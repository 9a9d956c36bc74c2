import { describe, expect, it } from 'vitest';
import { breadcrumbJsonLd } from '../../../src/open-data/json-ld/breadcrumb-json-ld.ts';
import { jsonLdText } from '../../../src/open-data/json-ld/json-ld.ts';
import { siteJsonLd } from '../../../src/open-data/json-ld/site-json-ld.ts';
import { aSite } from '../builders.ts';

describe('the way to a page', () => {
  const steps = [
    { name: '首页', address: 'https://example.org/' },
    { name: '</script><b>', address: 'https://example.org/guides/' },
  ];

  it('counts from one and leads somewhere at every step', () => {
    expect(breadcrumbJsonLd(steps)).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: '首页', item: 'https://example.org/' },
        { position: 2, item: 'https://example.org/guides/' },
      ],
    });
  });

  it('cannot end the element it stands in', () => {
    expect(jsonLdText(breadcrumbJsonLd(steps))).not.toContain('<');
  });
});

describe('the note of the site', () => {
  it('names whoever answers for it, and nobody while nobody does', () => {
    const imprint = { ...aSite().imprint, organizer: '某市民政局' };
    expect(siteJsonLd({ site: aSite({ imprint }) }, 'https://example.org/')).toMatchObject({
      name: '护童',
      url: 'https://example.org/',
      publisher: { '@type': 'Organization', name: '某市民政局' },
    });
    expect(siteJsonLd({ site: aSite() }, 'https://example.org/')).not.toHaveProperty('publisher');
  });
});
