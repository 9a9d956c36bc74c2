import { areasWithPage, streetsWithPage } from '../../domain/divisions.ts';
import { printPlan } from '../../domain/print-plan.ts';
import { visibleRecords } from '../../domain/visible-records.ts';
import { CODED_FILES, SINGLE_FILES } from '../../model/content-kinds.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Edition } from '../../model/site.ts';
import type { SiteRule } from './built-site.ts';

/** Pages that every site has (DESIGN 3.1), by address. */
const FIXED_PAGES = [
  '',
  'help/',
  'guides/',
  'lessons/',
  'services/',
  'glossary/',
  'benefits/',
  'programmes/',
  'search/',
  'print/',
  'about/',
  'privacy/',
  'accessibility/',
  'status/',
];

/** File of an edition beside its street's page. */
export const EDITION_FILES: Readonly<Record<Edition, string>> = { handbook: 'handbook.pdf', booklet: 'handbook-booklet.pdf' };

/** Everything that the content promises is there, and nothing is empty. */
export const expected: SiteRule = {
  name: '应有的文件',
  check({ kb, today, files }) {
    const missing = expectedFiles(kb, today)
      .filter((file) => !files.has(file))
      .map((file) => ({ file, what: '没有生成' }));
    const empty = [...files].filter(([, size]) => size === 0).map(([file]) => ({ file, what: '是空的' }));
    return [...missing, ...empty];
  },
};

/** Every file that must exist on `today`, relative to the site's root. */
export function expectedFiles(kb: KnowledgeBase, today: string): string[] {
  const streets = streetsWithPage(kb).map(({ code }) => `streets/${code}/`);
  const pages = [
    ...FIXED_PAGES,
    ...kb.pages.map(({ kind, front }) => `${kind}/${front.slug}/`),
    ...visibleRecords(kb, 'web', today).services.map(({ record }) => `services/${record.id}/`),
    ...areasWithPage(kb).map(({ code }) => `areas/${code}/`),
    ...streets,
    ...streets.map((street) => `${street}handbook/`),
  ];
  const prints = printPlan(kb).map(({ code, edition }) => `streets/${code}/${EDITION_FILES[edition]}`);
  const schemas = Object.keys({ ...SINGLE_FILES, ...CODED_FILES }).map((kind) => `data/schemas/${kind}.json`);
  return ['404.html', 'sitemap.xml', ...schemas, ...pages.map((page) => `${page}index.html`), ...prints];
}
