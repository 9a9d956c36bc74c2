/** What is outside its dates is on no page and in no print of the day, and comes back by itself when its time has come (R18). */
import { describe, expect, it } from 'vitest';
import { assembleHandbook } from '../../../src/domain/handbook/assemble-handbook.ts';
import { servicesWithPage } from '../../../src/domain/service-page.ts';
import { streetPage } from '../../../src/domain/street-page.ts';
import { aKnowledgeBase, anActivity, aService } from '../builders.ts';

const STREET = '310104014';
const kb = aKnowledgeBase({
  services: {
    '310104': [
      aService({ id: 'summer', name: '爱心暑托班', kind: 'family-centre', validFrom: '2027-07-01', validTo: '2027-08-31' }),
    ],
  },
  activities: { '310104': [anActivity({ name: '暑假开营', from: '2027-07-05', to: '2027-07-06' })] },
});

const onWeb = (today: string) => JSON.stringify([streetPage(kb, STREET, today), servicesWithPage(kb, today)]);
const inPrint = (today: string) => JSON.stringify(assembleHandbook(kb, STREET, today));

describe.each([
  ['the web', onWeb],
  ['print', inPrint],
])('in %s', (_channel, said) => {
  it.each([
    ['2027-06-30', false],
    ['2027-07-01', true],
    ['2027-08-31', true],
    ['2027-09-01', false],
  ])('a summer class is there on %s: %s', (today, there) => expect(said(today).includes('爱心暑托班')).toBe(there));

  it.each([
    ['2027-07-05', true],
    ['2027-07-06', true],
    ['2027-07-07', false],
  ])('an activity is there on %s: %s', (today, there) => expect(said(today).includes('暑假开营')).toBe(there));
});
