import { expect, test } from 'vitest';
import { servingExactly, standingIn, touching } from '../../src/domain/records-by-place.ts';
import { aService } from './builders.ts';

const street = aService({ id: 'street', area: '310104014', serves: ['310104014', '310104012'] });
const district = aService({ id: 'district', area: '310104', serves: ['310104'] });
const elsewhere = aService({ id: 'elsewhere', area: '330106', serves: ['310104014', '330106'] });
const nation = aService({ id: 'nation', area: '000000', serves: ['000000'] });
const all = [street, district, elsewhere, nation];

const ids = (services: readonly { readonly id: string }[]) => services.map(({ id }) => id);

test('what serves exactly a place does not serve only a part of it', () => {
  expect(ids(servingExactly(all, '310104'))).toEqual(['district']);
  expect(ids(servingExactly(all, '310104014'))).toEqual(['street', 'elsewhere']);
  expect(servingExactly(all, '450000')).toEqual([]);
});

test('what stands in a place stands in those above it too, once', () => {
  expect(ids(standingIn(all, '310104'))).toEqual(['street', 'district']);
  expect(ids(standingIn(all, '330000'))).toEqual(['elsewhere']);
  expect(ids(standingIn(all, '000000'))).toEqual(['nation']);
});

test('what stands in a place or serves a part of it touches it, in the order given', () => {
  expect(ids(touching(all, '310104'))).toEqual(['street', 'district', 'elsewhere']);
});

test('records as a channel shows them are found likewise', () => {
  const shown = all.map((record) => ({ record }));
  expect(ids(standingIn(shown, '330106').map(({ record }) => record))).toEqual(['elsewhere']);
});
