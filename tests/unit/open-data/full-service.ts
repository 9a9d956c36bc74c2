import type { Service } from '../../../src/model/service.ts';
import { aService, confirmedOn } from '../builders.ts';

/** A station with every field filled. */
export function aFullService(differs: Partial<Service> = {}): Service {
  return aService({
    organization: '徐汇区民政局',
    phones: [
      { number: '021-64387250转2', label: '白天' },
      { number: '12355', hours: { rules: [{ days: ['sat'], open: '09:00', close: '12:00' }], holidays: 'closed' } },
    ],
    website: 'https://www.xuhui.gov.cn/',
    hours: {
      rules: [
        { days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '08:30', close: '11:30' },
        { days: ['mon', 'sun'], open: '13:30', close: '24:00' },
      ],
      holidays: 'closed',
    },
    address: '漕溪北路 1 号',
    location: { lng: 121.43, lat: 31.19, crs: 'wgs84' },
    audience: ['guardian', 'child'],
    ages: ['6-9', '10-12'],
    acceptsMinors: true,
    emergencyDepartment: false,
    fees: '不收费',
    documents: ['户口簿', '身份证'],
    access: '先打电话预约',
    functions: ['求助', '转介'],
    counsellingRoom: true,
    staff: [
      { role: '儿童督导员', count: 1 },
      { role: '心理辅导人员（兼职）', phone: '021-64387251' },
    ],
    signedSchools: { signed: 3, total: 4 },
    legalDeputy: { office: '徐汇区人民检察院', phone: '021-64387252转0123' },
    note: '二楼',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    assured: confirmedOn('2026-11-01'),
    ...differs,
  });
}
