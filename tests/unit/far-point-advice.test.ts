import { expect, it } from 'vitest';
import { farPointAdvice } from '../../src/domain/problems/far-point-problems.ts';
import { aService } from './builders.ts';

const at = (lat: number) => ({ lng: 121.43, lat, crs: 'gcj02' as const });
const near = [31.18, 31.19, 31.2].map((lat, index) => aService({ id: `near-${index}`, location: at(lat) }));
const advice = (lat: number, area = '310104') => farPointAdvice([...near, aService({ id: 'far', area, location: at(lat) })]);

it('a point more than a hundred kilometres from the others of its district is to be looked at again', () => {
  expect(advice(32.4)).toEqual(['content/services/310104.json  “far” 离本区县别的服务点有 135 公里，请再核对一次经纬度']);
});
it('nearer ones are not, nor those that stop the build', () => {
  expect(advice(32)).toEqual([]);
  expect(advice(33.5)).toEqual([]);
});
it('without other points, or in a whole city’s file, nothing can be said', () => {
  expect(advice(32.4, '310105')).toEqual([]);
  expect(advice(32.4, '310000')).toEqual([]);
});
