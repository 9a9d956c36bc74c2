/** The referral ladder (R08, R09): who notices → whom to tell → where to go → what to bring → after discharge. */
import type { Service } from '../../model/service.ts';
import type { LadderStep, WriteIn } from './handbook.ts';
import type { StreetFacts } from '../street-facts.ts';
import type { Visible } from '../visible-records.ts';

const LOCAL_KINDS: readonly Service['kind'][] = ['protection-station', 'protection-agency', 'protection-line'];
const FIRST_CARE_KINDS: readonly Service['kind'][] = ['community-health-centre'];
const SPECIALIST_KINDS: readonly Service['kind'][] = [
  'psychiatric-hospital',
  'clinic-branch',
  'hospital-psychology-clinic',
  'childrens-hospital',
  'emergency-department',
];
const AFTERCARE_KINDS: readonly Service['kind'][] = ['community-rehabilitation'];

/** How many institutions a step names before it points back to the list. */
const CONTACTS_PER_STEP = 3;

/** The five steps with the institutions the facts know; unknown partners are lines to fill in. */
export function referralLadder(facts: StreetFacts): LadderStep[] {
  const known = [...facts.hotlines, ...facts.places, ...facts.medical];
  const contacts = (kinds: readonly Service['kind'][]) =>
    known
      .filter(({ record }) => kinds.includes(record.kind) && (record.phones.length > 0 || record.address))
      .slice(0, CONTACTS_PER_STEP)
      .map(contactOf);
  const step = (title: string, lines: string[], kinds: readonly Service['kind'][], writeIns: WriteIn[]): LadderStep => {
    const found = contacts(kinds);
    return { title, lines, contacts: found, writeIns: kinds.length && found.length ? [] : writeIns };
  };
  return [
    step(
      '谁先发现',
      ['家里人、老师、儿童主任、同学都可能先看到。', '看四样：有没有明显变化、持续多久、影不影响吃睡学玩、有没有危险。'],
      [],
      [],
    ),
    step(
      '先告诉谁',
      ['孩子的班主任或学校心理老师，村（居）的儿童主任。', '要联系监护人。伤害来自监护人的，不先通知他，直接打 110，并报民政。'],
      LOCAL_KINDS,
      [{ label: '未成年人保护工作站', fields: ['电话', '联系人'] }],
    ),
    step(
      '到哪里看',
      [
        '不急：先问社区卫生服务中心，或学校心理老师。',
        '要看医生：去有精神（心理）科的医院。诊断由精神科医生作出。',
        '有危险：打 120，或去最近的医院急诊。',
      ],
      [...FIRST_CARE_KINDS, ...SPECIALIST_KINDS],
      [
        { label: '社区卫生服务中心', fields: ['电话', '地址'] },
        { label: '精神（心理）科门诊', fields: ['电话', '地址'] },
      ],
    ),
    step(
      '带上什么',
      [
        '孩子的证件、医保卡、以前的病历和正在吃的药。',
        '记下来的观察：什么时候开始、一周几次、什么情况下会好一点。',
        '老师愿意写的话。',
      ],
      [],
      [{ label: '陪同的人', fields: ['姓名', '电话'] }],
    ),
    step(
      '看完以后',
      [
        '按医生说的复诊、吃药，不自己加减停。',
        '和学校商量怎么回来上课，找一位固定的老师。',
        '儿童主任过些日子再来看看；可以问社区康复。',
      ],
      AFTERCARE_KINDS,
      [
        { label: '复诊日期', fields: ['日期', '医生'] },
        { label: '学校联系人', fields: ['姓名', '电话'] },
      ],
    ),
  ];
}

function contactOf({ record, mark }: Visible<Service>): LadderStep['contacts'][number] {
  return { name: record.name, phone: record.phones[0]?.number ?? '', address: record.address ?? '', mark };
}
