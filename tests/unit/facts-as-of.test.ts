/** 资料截至: the page of a street and its book say the same day of the same facts. */
import { describe, expect, it } from 'vitest';
import { assembleHandbook } from '../../src/domain/handbook/assemble-handbook.ts';
import { streetPage } from '../../src/domain/street-page.ts';
import type { Activity } from '../../src/model/offers.ts';
import { aKnowledgeBase, anActivity, aProgramme, aService, confirmedOn } from './builders.ts';
import { aPage } from './page-builders.ts';

const STREET = '310104014';
const TODAY = '2026-11-22';
const confirmed = (on: string, differs: Partial<Activity> = {}) => anActivity({ assured: confirmedOn(on), ...differs });

function asOf(...activities: Activity[]) {
  const kb = aKnowledgeBase({
    services: { '310104': [aService({ assured: confirmedOn('2026-10-08') })] },
    programmes: { '310104': [aProgramme({ assured: confirmedOn('2026-10-09') })] },
    activities: { '310104': activities },
  });
  return { page: streetPage(kb, STREET, TODAY).asOf, book: assembleHandbook(kb, STREET, TODAY).asOf };
}

describe('the day that the newest fact is from', () => {
  it('is the same on the page and in the book, activities among the facts', () => {
    expect(asOf()).toEqual({ page: '2026年10月9日', book: '2026年10月9日' });
    expect(asOf(confirmed('2026-11-20'))).toEqual({ page: '2026年11月20日', book: '2026年11月20日' });
  });
  it('is not that of an activity which is not shown', () => {
    const soon = Array.from({ length: 6 }, (_, index) => confirmed('2026-11-01', { id: `soon-${index}`, from: '2026-12-01' }));
    const late = confirmed('2026-11-20', { id: 'late', from: '2027-08-01' });
    expect(asOf(...soon, late)).toEqual({ page: '2026年11月1日', book: '2026年11月1日' });
    expect(asOf(late)).toEqual({ page: '2026年11月20日', book: '2026年10月9日' });
  });
  it('is not that of an article, which says nothing of the age of the numbers; the book names that day apart', () => {
    const kb = aKnowledgeBase({ pages: [aPage('guides', { slug: 'a', updated: '2026-11-21' })] });
    const book = assembleHandbook(kb, STREET, TODAY);
    expect([book.asOf, streetPage(kb, STREET, TODAY).asOf]).not.toContain('2026年11月21日');
    expect(book.provenance.remarks).toContain('书里的文章最近一次修改：2026年11月21日。');
  });
});
