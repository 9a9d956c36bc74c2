import { describe, expect, it } from 'vitest';
import { sharedName, shortNames } from '../../src/domain/mini-map/map-names.ts';

const AROUND = ['清河街道', '柳溪区', '样例市'];
const short = (...names: string[]) => shortNames(names, AROUND);

describe('a name on the sketch', () => {
  it('goes without the divisions the street lies in, and without remarks in brackets', () => {
    expect(short('清河街道未成年人保护工作站（样例）', '样例市柳溪区妇幼保健院', '柳岸儿童之家')).toEqual([
      '未成年人保护工作站',
      '妇幼保健院',
      '柳岸儿童之家',
    ]);
  });

  it('keeps what tells it from its neighbour', () => {
    expect(short('柳溪区精神卫生中心', '样例市精神卫生中心')).toEqual(['柳溪区精神卫生中心', '样例市精神卫生中心']);
  });

  it('never shrinks to a word that says nothing', () => {
    expect(short('清河街道医院')).toEqual(['清河街道医院']);
    expect(short('（样例）')).toEqual(['（样例）']);
  });

  it('is cut after its institution when it is long, and by … only as a last resort', () => {
    expect(short('柳溪第一中学学生心理辅导室')).toEqual(['柳溪第一中学']);
    expect(short('云岭瑶族苗族侗族自治民族乡社区卫生服务中心')).toEqual(['社区卫生服务中心']);
    expect(short('儿童青少年心理诊疗与康复联合工作室')).toEqual(['儿童青少年心理诊疗…']);
  });

  it('is that of the institution where several places share a spot, else that of the first', () => {
    expect(sharedName(['人民医院急诊', '人民医院心理门诊'])).toBe('人民医院');
    expect(sharedName(['未成年人保护工作站', '家中心'])).toBe('未成年人保护工作站等');
    expect(sharedName(['家中心'])).toBe('家中心');
  });
});
