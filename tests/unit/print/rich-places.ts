/** Where one can go in the finished street: places and hospitals, invented all. */
import type { HandbookBlockValue } from '../../../src/domain/handbook/handbook.ts';
import { entry, phone, unconfirmed } from './entries.ts';

/** Places of the street and its district. */
export const richPlaces: HandbookBlockValue = {
  entries: [
    entry({
      id: 'p-1',
      name: '银杏街道未成年人保护工作站',
      kind: '未成年人保护工作站',
      scope: '本街道',
      phones: [phone('000-55501234')],
      hours: '周一至周五 9:00—17:00，节假日另行通知',
      address: '南城区银杏路 18 号二楼',
      does: '求助、转介、政策咨询',
      tags: ['有心理辅导室'],
      notes: ['费用：不收费用', '请带：孩子的证件', '合作医疗机构：南城区精神卫生中心'],
    }),
    entry({
      id: 'p-2',
      name: '银杏社区儿童之家',
      kind: '儿童之家',
      scope: '本街道',
      phones: [phone('000-55502345转802', '值班'), phone('000-55502346', '周末', '周六、周日 9:00—16:00')],
      hours: '周二至周日 9:00—17:00',
      address: '银杏社区活动中心一楼',
      does: '活动、照看、学习',
    }),
    entry({
      id: 'p-3',
      name: '南城区家庭教育指导服务站',
      kind: '家庭教育指导服务站',
      scope: '南城区',
      phones: [phone('000-55503456')],
      does: '问怎么带孩子',
      mark: unconfirmed,
    }),
    entry({
      id: 'p-4',
      name: '临时看护点',
      kind: '临时看护点',
      scope: '南城区',
      phones: [phone('000-55504567')],
      does: '孩子一时没人照管时的看护',
    }),
    entry({
      id: 'p-5',
      name: '银杏街道社区心理咨询室',
      kind: '社区心理咨询室',
      scope: '本街道',
      address: '银杏路 20 号',
      does: '当面说说心事',
      notes: ['要先预约'],
      mark: unconfirmed,
    }),
    entry({
      id: 'p-6',
      name: '南城区青少年活动中心',
      kind: '少年宫（青少年活动中心）',
      scope: '南城区',
      phones: [phone('000-55506789')],
      hours: '周三至周日 8:30—20:00',
      address: '学院路 200 号',
      does: '课程、活动',
    }),
  ],
  writeIns: [{ label: '家长学校', fields: ['电话', '地址', '时间'] }],
  emptyNote: '',
};

/** Hospitals. */
export const richMedical: HandbookBlockValue = {
  entries: [
    entry({
      id: 'm-1',
      name: '南城区精神卫生中心',
      kind: '精神专科医院',
      scope: '南城区',
      phones: [phone('000-55507890')],
      hours: '周一至周六 8:00—16:30',
      address: '康宁路 5 号',
      does: '精神（心理）科诊断、治疗',
      tags: ['有急诊', '接未成年人'],
      notes: ['请带：医保卡、以前的病历'],
    }),
    entry({
      id: 'm-2',
      name: '样例市儿童医院',
      kind: '儿童医院',
      phones: [phone('000-55508901')],
      address: '儿童路 1 号',
      does: '儿童看病、发育行为门诊',
      tags: ['有急诊', '接未成年人'],
      mark: unconfirmed,
    }),
    entry({
      id: 'm-3',
      name: '银杏社区卫生服务中心',
      kind: '社区卫生服务中心（站）',
      scope: '本街道',
      phones: [phone('000-55509012')],
      hours: '周一至周日 8:00—20:00',
      address: '银杏路 60 号',
      does: '先问一问、帮着转诊',
    }),
  ],
  writeIns: [],
  emptyNote: '',
};
