/** What new rows of a sheet cost where the site has many records. */
import { expect, it } from 'vitest';
import { twinOf } from '../../../src/domain/desk/judge-drafts.ts';
import { numberRemarks } from '../../../src/domain/desk/number-remarks.ts';
import type { Service } from '../../../src/model/service.ts';
import { aKnowledgeBase, aService } from '../builders.ts';

it('thousands of new rows take one look at all services, not one for each row', () => {
  const looks = { name: 0, phones: 0 };
  const counted = (service: Service): Service =>
    new Proxy(service, {
      get: (target, key, receiver): unknown => {
        if (key === 'name' || key === 'phones') looks[key]++;
        return Reflect.get(target, key, receiver);
      },
    });
  const far = counted(aService({ id: 'far', name: '远处的站', area: '330106', serves: ['330106001'] }));
  const kb = { ...aKnowledgeBase(), services: Object.freeze([far]) };
  const ask = (row: number) => {
    const after = aService({ id: `new-${row}`, name: `新站${row}` });
    expect(twinOf(kb, 'services', after, [])).toBeUndefined();
    expect(numberRemarks(kb, { before: null, after })).toEqual([]);
  };
  ask(0);
  const once = { ...looks };
  for (let row = 1; row < 5; row++) ask(row);
  expect(looks).toEqual(once);
  expect(once.name).toBeGreaterThan(0);
});
