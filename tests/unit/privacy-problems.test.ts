import { describe, expect, it } from 'vitest';
import { privateDataIn } from '../../src/domain/problems/private-data.ts';
import { aService, confirmedOn, whatAuthorSees } from './builders.ts';

describe('private data in a public text', () => {
  it.each([
    ['证件 110101199003074610 备查', '身份证号'],
    ['11010119900307758x', '身份证号'],
    ['身份证号310104201501010016', '身份证号'],
    ['身份证 31010420150145123X', '身份证号'],
    ['110101199003074611', '身份证号'],
    ['走访记录：11月3日，情绪低落', '走访记录'],
    ['PHQ-9 15 分', '评估分数'],
    ['scl90', '评估分数'],
    ['问卷得分15', '评估分数'],
    ['王小明，三年级，父亲在外打工，和奶奶住', '孩子的姓名'],
    ['王小明（女，9岁），母亲住院', '孩子的姓名'],
    ['110101 19900307 4610', '身份证号'],
    ['320311770706001', '身份证号'],
    ['找我 138-1234-5678', '手机号'],
    ['０１３８１２３４５６７８', '手机号'],
    ['+86 13812345678', '手机号'],
    ['学生：李雷', '孩子的姓名'],
    ['孩子叫欧阳小雨', '孩子的姓名'],
    ['学生王小明的家长电话见登记册', '孩子的姓名'],
    ['李医生周三坐诊', '工作人员的姓名'],
    ['请找王小明主任', '工作人员的姓名'],
    ['联系人：张三', '工作人员的姓名'],
  ])('%s holds %s', (text, what) => expect(privateDataIn(text)?.what).toContain(what));

  it.each([
    '021-64387250转2',
    '400-161-9995',
    '123456789012345678 编号',
    '12310104425006117X 机构代码',
    '难得分享一次，取得分类资料',
    '古诗词，三年级，每周二',
    '游泳课，8岁以上，父母陪同',
    '沪民规〔2024〕1号',
    '高级社工、全科医生、康复医生、班主任、法治副站长',
    '儿童主任（专职）',
    '联系人：街道办公室',
    '孩子安全电话 110',
    '学生高中阶段可以联系学校',
    '儿童方便就诊，电话见上',
    '任何孩子都能来',
  ])('%s holds none', (text) => expect(privateDataIn(text)).toBeUndefined());
});

describe('content with private data', () => {
  const sees = (differs: Parameters<typeof aService>[0]) => whatAuthorSees({ services: { '310104': [aService(differs)] } });

  it('names the field and what to do', () =>
    expect(sees({ access: '先打 13812345678 预约' })).toContain(
      '第 1 条 “station” 的 access\n    里面的 “13812345678” 是手机号。个人手机号不公布，请写单位的固定电话，或删去。',
    ));
  it('is refused in a role, in who confirmed and in a source', () => {
    expect(sees({ staff: [{ role: '李医生' }] })).toContain('staff[0].role');
    for (const role of ['王芳', '王芳（社工）', '心理老师王芳', '社工 欧阳小明'])
      expect(sees({ staff: [{ role }] })).toContain('像是工作人员的姓名');
    for (const role of ['师傅', '纪检', '蒙医', '安保', '高级社工', '和解员', '主任医师', '法治副站长', '律师（每周三）'])
      expect(sees({ staff: [{ role }] })).toBe('没有问题');
    expect(sees({ assured: { ...confirmedOn('2026-11-01')!, by: '王主任' } })).toContain('assured.by');
    expect(sees({ sources: [{ title: '电话 13812345678', publisher: '街道' }] })).toContain('sources[0].title');
  });
  it('is refused in an address and in the place of an activity, not in the name of a house', () => {
    const at = (address: string) => sees({ address });
    expect(at('漕溪北路1号，找王主任')).toContain('像是工作人员的姓名');
    expect(at('张家宅路1号王小明家')).toContain('像是孩子的姓名');
    for (const address of [
      '石龙路1号',
      '乐山路2楼党群之家',
      '8号江南人家',
      '1号楼孙桥家中心',
      '李老师工作室二楼',
      '3号楼儿童之家',
    ])
      expect(at(address)).toBe('没有问题');
  });
  it('lets an institution bear a name', () =>
    expect(sees({ name: '张老师心理工作室', organization: '李老师公益服务社' })).toBe('没有问题'));
});
