import { describe, expect, it } from 'vitest';
import { streetFacts } from '../../src/domain/street-facts.ts';
import {
  aKnowledgeBase,
  aLine,
  anActivity,
  aProgramme,
  aRegion,
  aService,
  confirmedOn,
  NATIONAL_LINES,
  type Written,
} from './builders.ts';

const TODAY = '2026-11-22';
const STREET = '310104014';

function facts(written: Written, channel: 'web' | 'print' = 'web') {
  const all = streetFacts(aKnowledgeBase(written), STREET, channel, TODAY);
  const ids = (records: readonly { record: { id: string } }[]) => records.map(({ record }) => record.id);
  return {
    hotlines: ids(all.hotlines),
    places: ids(all.places),
    medical: ids(all.medical),
    activities: ids(all.activities),
    programmes: ids(all.programmes),
  };
}

describe('what a street has, block by block', () => {
  it('hotlines, places and medical institutions are kept apart', () => {
    const { places, medical } = facts({
      services: {
        '310104': [
          aService(),
          aService({ id: 'hospital', kind: 'psychiatric-hospital' }),
          aService({ id: 'home', kind: 'childrens-home' }),
        ],
      },
    });
    expect(places).toEqual(['station', 'home']);
    expect(medical).toEqual(['hospital']);
  });

  it('hotlines come in the region’s order, others after them, emergency numbers not at all', () => {
    const local = aLine('962525', { id: 'sh-962525', area: '310000', serves: ['310000'] });
    const emergency = NATIONAL_LINES.filter(({ id }) => id !== 'n-110').concat(aLine('110', { kind: 'emergency-line' }));
    expect(
      facts({
        services: { '000000': emergency, '310000': [local] },
        regions: { '310000': aRegion({ hotlines: ['n-12356', 'sh-962525', 'n-12355'] }) },
      }).hotlines,
    ).toEqual(['n-12356', 'sh-962525', 'n-12355', 'n-120', 'n-12338', 'n-12345']);
  });

  it('a national number that the region lists under its own record is shown once', () => {
    const own = aLine('12345', { id: 'sh-12345', area: '310000', serves: ['310000'] });
    const { hotlines } = facts({
      services: { '310000': [own] },
      regions: { '310000': aRegion({ hotlines: ['n-12356', 'sh-12345'] }) },
    });
    expect(hotlines).toContain('sh-12345');
    expect(hotlines).not.toContain('n-12345');
  });

  it('what still waits for a check is on the web and not in print', () => {
    const services = {
      '310104': [
        aService({ id: 'waiting', publish: 'verify-first' }),
        aService({ id: 'good', assured: confirmedOn('2026-11-01') }),
      ],
    };
    expect(facts({ services }, 'web').places).toEqual(['good', 'waiting']);
    expect(facts({ services }, 'print').places).toEqual(['good']);
  });

  it('activities come soonest first, programmes nearest first; those of another street are left out', () => {
    const { activities, programmes } = facts({
      activities: {
        '310104': [
          anActivity({ id: 'later', from: '2026-12-20' }),
          anActivity({ id: 'sooner', from: '2026-12-01' }),
          anActivity({ id: 'elsewhere', serves: ['310104012'] }),
        ],
      },
      programmes: { '310104': [aProgramme({ id: 'city', serves: ['310000'] }), aProgramme({ id: 'district' })] },
    });
    expect(activities).toEqual(['sooner', 'later']);
    expect(programmes).toEqual(['district', 'city']);
  });
});
