import { describe, expect, it } from 'vitest';
import { addressBookPrefix, filedName } from '../../../src/domain/contacts/contact-name.ts';

describe('the name under which a street’s numbers stand together in an address book', () => {
  it.each([
    ['徐家汇街道', '徐家汇'],
    ['大塘镇', '大塘'],
    ['石龙乡', '石龙'],
    ['唐镇', '唐镇'],
    ['草坪回族乡', '草坪回族乡'],
    ['云岭瑶族苗族侗族自治民族乡', '云岭瑶族苗族'],
  ])('%s: %s', (street, prefix) => expect(addressBookPrefix(street)).toBe(prefix));

  it('is not said twice', () => {
    expect(filedName('清河', '清河街道家中心')).toBe('清河街道家中心');
    expect(filedName('清河', '青少年服务台')).toBe('清河·青少年服务台');
  });
});
