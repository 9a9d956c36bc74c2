/**
 * The controlled list of service kinds (REQUIREMENTS R11 and R49).
 * The order of the list is the fixed order in which kinds are shown. Pages that name kinds load it without the schema library.
 */
/** The handbook block a kind belongs to (R01). */
export type HandbookBlock = 'hotline' | 'place' | 'medical' | 'professional';

interface KindEntry {
  /** Chinese name shown to readers. */
  readonly label: string;
  /** Handbook block. */
  readonly block: HandbookBlock;
  /** schema.org types the kind maps to (many to one). */
  readonly schemaOrg: readonly string[];
  /** What one may ask for there, in plain words. */
  readonly does: string;
  /** `true`: a refuge; only the phone number is ever shown (R49). */
  readonly phoneOnly?: true;
}

/** Every kind of service, in display order. */
export const SERVICE_KINDS = {
  'emergency-line': { label: '紧急电话', block: 'hotline', schemaOrg: ['EmergencyService'], does: '报警、急救、消防' },
  'crisis-line': { label: '心理援助热线', block: 'hotline', schemaOrg: ['GovernmentService'], does: '心里撑不住时说一说' },
  'youth-line': { label: '青少年热线', block: 'hotline', schemaOrg: ['GovernmentService'], does: '青少年心理、法律、权益' },
  'women-children-line': {
    label: '妇女儿童维权热线',
    block: 'hotline',
    schemaOrg: ['GovernmentService'],
    does: '家庭、权益、家庭教育',
  },
  'protection-line': {
    label: '未成年人保护热线',
    block: 'hotline',
    schemaOrg: ['GovernmentService'],
    does: '反映孩子受侵害、没人照管',
  },
  'public-service-line': {
    label: '政务服务热线',
    block: 'hotline',
    schemaOrg: ['GovernmentService'],
    does: '不知道找谁时问一问',
  },
  'other-line': { label: '其他热线', block: 'hotline', schemaOrg: ['Service'], does: '咨询' },
  'online-counselling': { label: '网上咨询', block: 'hotline', schemaOrg: ['Service'], does: '网上心理咨询' },
  'protection-station': {
    label: '未成年人保护工作站',
    block: 'place',
    schemaOrg: ['GovernmentOffice'],
    does: '求助、转介、政策咨询',
  },
  'protection-agency': {
    label: '未成年人救助保护机构',
    block: 'place',
    schemaOrg: ['GovernmentOffice'],
    does: '临时监护、救助保护',
  },
  'welfare-institution': {
    label: '儿童福利机构',
    block: 'place',
    schemaOrg: ['GovernmentOrganization'],
    does: '孤儿和无人抚养儿童的养育、康复',
  },
  'temporary-care': {
    label: '临时看护点',
    block: 'place',
    schemaOrg: ['GovernmentOrganization'],
    does: '孩子一时没人照管时的看护',
    phoneOnly: true,
  },
  'civil-affairs-station': {
    label: '民政服务站（社工站）',
    block: 'place',
    schemaOrg: ['GovernmentOffice'],
    does: '救助申请、社工帮助',
  },
  'childrens-home': { label: '儿童之家', block: 'place', schemaOrg: ['CivicStructure'], does: '活动、照看、学习' },
  'family-centre': { label: '家中心', block: 'place', schemaOrg: ['CivicStructure'], does: '家庭教育、家庭服务' },
  'family-education-station': {
    label: '家庭教育指导服务站',
    block: 'place',
    schemaOrg: ['EducationalOrganization'],
    does: '问怎么带孩子',
  },
  'parent-school': { label: '家长学校', block: 'place', schemaOrg: ['EducationalOrganization'], does: '听课、咨询' },
  'community-school': { label: '社区学校', block: 'place', schemaOrg: ['EducationalOrganization'], does: '课程、活动' },
  'heart-home-point': { label: '心家园咨询点', block: 'place', schemaOrg: ['Service'], does: '家庭教育公益咨询' },
  'community-counselling-room': { label: '社区心理咨询室', block: 'place', schemaOrg: ['CivicStructure'], does: '当面说说心事' },
  'women-children-station': { label: '妇女儿童驿站', block: 'place', schemaOrg: ['CivicStructure'], does: '歇脚、求助、活动' },
  'youth-centre': {
    label: '少年宫（青少年活动中心）',
    block: 'place',
    schemaOrg: ['EducationalOrganization'],
    does: '课程、活动',
  },
  'youth-service-space': { label: '青少年服务空间', block: 'place', schemaOrg: ['CivicStructure'], does: '青少年咨询、活动' },
  'minors-counselling-centre': {
    label: '未成年人心理辅导中心',
    block: 'place',
    schemaOrg: ['Service'],
    does: '未成年人心理辅导',
  },
  'student-counselling-centre': {
    label: '区县学生心理中心',
    block: 'place',
    schemaOrg: ['EducationalOrganization'],
    does: '学生心理辅导与转介',
  },
  'school-counselling-room': {
    label: '学校心理辅导室',
    block: 'place',
    schemaOrg: ['EducationalOrganization'],
    does: '学生心理辅导',
  },
  'family-experience-centre': {
    label: '家庭心理体验中心',
    block: 'place',
    schemaOrg: ['CivicStructure'],
    does: '家庭心理体验、辅导',
  },
  'social-service-agency': { label: '社会心理服务机构', block: 'place', schemaOrg: ['NGO'], does: '社会组织提供的心理服务' },
  'emergency-department': {
    label: '医院急诊',
    block: 'medical',
    schemaOrg: ['EmergencyService', 'Hospital'],
    does: '受伤、急病、有生命危险时',
  },
  'psychiatric-hospital': { label: '精神专科医院', block: 'medical', schemaOrg: ['Hospital'], does: '精神（心理）科诊断、治疗' },
  'hospital-psychology-clinic': { label: '综合医院心理门诊', block: 'medical', schemaOrg: ['MedicalClinic'], does: '心理门诊' },
  'childrens-hospital': { label: '儿童医院', block: 'medical', schemaOrg: ['Hospital'], does: '儿童看病、发育行为门诊' },
  'maternal-child-hospital': { label: '妇幼保健院', block: 'medical', schemaOrg: ['Hospital'], does: '儿童保健、发育评估' },
  'clinic-branch': {
    label: '儿童青少年心理诊疗中心分中心',
    block: 'medical',
    schemaOrg: ['MedicalClinic'],
    does: '儿童青少年心理诊疗',
  },
  'community-health-centre': {
    label: '社区卫生服务中心（站）',
    block: 'medical',
    schemaOrg: ['MedicalClinic'],
    does: '先问一问、帮着转诊',
  },
  'community-rehabilitation': {
    label: '社区康复机构',
    block: 'medical',
    schemaOrg: ['MedicalOrganization'],
    does: '出院后的康复',
  },
} as const satisfies Record<string, KindEntry>;

/** The id of a service kind. */
export type ServiceKind = keyof typeof SERVICE_KINDS;

/** All kind ids in display order. */
export const SERVICE_KIND_IDS = Object.keys(SERVICE_KINDS) as [ServiceKind, ...ServiceKind[]];

/** The description of a kind. */
export function describeKind(kind: ServiceKind): KindEntry {
  return SERVICE_KINDS[kind];
}
