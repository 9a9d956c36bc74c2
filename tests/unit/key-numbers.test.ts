/** The numbers that posters and cards have room for. */
import { describe, expect, it } from 'vitest';
import { keyNumbers } from '../../src/domain/prints/key-numbers.ts';
import { entry, phone } from './print/entries.ts';
import { empty } from './print/handbooks.ts';
import { rich } from './print/rich-handbook.ts';

describe('the key numbers of a street', () => {
  it('do not repeat an emergency number among the hotlines', () => {
    const { emergency, hotlines } = keyNumbers(rich);
    const urgent = emergency.map(({ number }) => number);
    expect(urgent).toContain('12356');
    expect(hotlines.length).toBeGreaterThan(2);
    for (const { number } of hotlines) expect(urgent).not.toContain(number);
  });

  it('name the protection station before the doctor, one place of a kind, and only places that can be called', () => {
    const places = [
      entry({ id: 'silent', name: '没有电话的站', kind: '未成年人保护工作站' }),
      entry({ id: 'station', name: '甲站', kind: '未成年人保护工作站', phones: [phone('000-1'), phone('000-2')] }),
      entry({ id: 'second', name: '乙站', kind: '未成年人保护工作站', phones: [phone('000-3')] }),
    ];
    const medical = [
      entry({
        id: 'chc',
        name: '社区医院',
        kind: '社区卫生服务中心（站）',
        hours: '周一至周五',
        phones: [phone('000-4', '门诊', '上午')],
      }),
    ];
    const { nearby } = keyNumbers({
      ...empty,
      places: { ...empty.places, entries: places },
      medical: { ...empty.medical, entries: medical },
    });
    expect(nearby.map(({ id, number }) => [id, number])).toEqual([
      ['station', '000-1'],
      ['chc', '000-4'],
    ]);
    expect(nearby[1]!.hours, 'what the number is for, and its own hours before those of the place').toBe('门诊，上午');
  });

  it('leave lines to write on for the people one knows and for what is missing', () => {
    expect(keyNumbers(empty).nearby).toEqual([]);
    expect(keyNumbers(empty).writeIns.map(({ label }) => label)).toEqual([
      '儿童主任',
      '村（居）委会',
      '班主任',
      '未成年人保护工作站',
      '社区卫生服务中心（站）',
    ]);
  });
});
