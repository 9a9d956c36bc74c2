/** The cell that names a partner hospital, and what thousands of them cost. */
import { describe, expect, it } from 'vitest';
import { PARTNER } from '../../../src/domain/desk/cells/partner-cell.ts';
import { publicFace } from '../../../src/domain/desk/public-face.ts';
import { partnerProblems } from '../../../src/domain/problems/partner-problems.ts';
import type { Service } from '../../../src/model/service.ts';
import { aKnowledgeBase, aService } from '../builders.ts';

const HOSPITALS = [
  aService({ id: 'north', name: '中心 医院' }),
  aService({ id: 'south', name: '中心医院' }),
  aService({ id: 'east', name: '东区医院' }),
  aService({ id: 'kept-back', name: '东区医院', publish: 'no' }),
];

describe('a partner hospital', () => {
  const about = { kb: { services: HOSPITALS, divisions: new Map() }, area: undefined };
  const said = (text: string) => {
    const read = PARTNER.read(text, about, undefined);
    return 'fix' in read ? (read.what ?? '') + read.fix : read.value;
  };

  it('is told by its name, or by its number where several have the name', () => {
    expect([said('东区医院'), said('东 区医院'), said('south')]).toEqual(['east', 'east', 'south']);
    expect(said('中心医院')).toBe('叫这个名称的有 2 家请写编号：north、south');
    expect(HOSPITALS.map(({ id }) => PARTNER.write(id, about))).toEqual(['north', 'south', '东区医院', 'kept-back']);
  });
});

it('of thousands of records takes one look at all services, not one for each record', () => {
  const looks = { id: 0, name: 0 };
  const counted = (service: Service): Service =>
    new Proxy(service, {
      get: (target, key, receiver): unknown => {
        if (key === 'id' || key === 'name') looks[key]++;
        return Reflect.get(target, key, receiver);
      },
    });
  const services = Object.freeze([counted(aService({ id: 'far', name: '远处医院' })), ...HOSPITALS]);
  const about = { kb: { services, divisions: new Map() }, area: undefined };
  const station = aService({ partners: ['east'] });
  const files = { services: [{ code: '310104', file: 'a.json', data: [station] }] };
  for (let record = 0; record < 5; record++) {
    expect(PARTNER.read('东区医院', about, undefined)).toEqual({ value: 'east' });
    expect(PARTNER.write('east', about)).toBe('东区医院');
    expect(publicFace({ services }, station)).toBe(station);
    expect(partnerProblems({ ...aKnowledgeBase(), services }, files as never)).toEqual([]);
  }
  expect(looks).toEqual({ id: 1, name: 1 });
});
