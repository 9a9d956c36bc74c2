/** Assembles the handbook of one street from the knowledge base. Pure: the same content and day give the same value. */
import type { KnowledgeBase, ProsePage } from '../../model/knowledge-base.ts';
import type { Edition } from '../../model/site.ts';
import { chooseGuides } from './choose-guides.ts';
import { ancestors, isStreetCode, regionOf } from '../divisions.ts';
import { EDITION_FACTS, type Binding } from '../prints/editions.ts';
import { emergencyLines } from '../emergency-lines.ts';
import { factsAsOf } from '../facts-as-of.ts';
import { dateInWords, newest } from '../freshness.ts';
import { handbookActivities } from './handbook-activities.ts';
import { handbookEntry } from './handbook-entry.ts';
import { handbookProse } from './handbook-prose.ts';
import { handbookProvenance } from './handbook-provenance.ts';
import { missingMedical, missingPlaces, missingProfessionals } from './handbook-gaps.ts';
import { programmeEntry } from './handbook-programme.ts';
import type { Handbook } from './handbook.ts';
import { imprintLines, publication } from './imprint-lines.ts';
import { miniMap } from '../mini-map/mini-map.ts';
import { motifOf } from './motif.ts';
import { handbookNotices, isApproved, siteNotices } from '../notices.ts';
import { professionals } from './professionals.ts';
import { withRelease } from '../releases/release.ts';
import { referralLadder } from './referral-ladder.ts';
import { reviewLine } from '../review-line.ts';
import { streetFacts } from '../street-facts.ts';
import type { Visible } from '../visible-records.ts';
import { webAddressOf } from '../web-address.ts';
import type { Service } from '../../model/service.ts';

/** What the covers say under the street's name. */
const COVERS: Readonly<Record<Binding, { readonly title: string; readonly subtitle: string }>> = {
  street: { title: '资源手册', subtitle: '给孩子和带孩子的人' },
  guide: { title: '家教读本', subtitle: '文章和身边的帮助，给带孩子的人' },
};

/** The book behind an edition of the street `code`. Throws when the code is not one of a street. */
export function bookFor(kb: KnowledgeBase, code: string, edition: Edition, today: string): Handbook {
  return assembleHandbook(kb, code, today, EDITION_FACTS[edition].binding);
}

/** The handbook of the street `code` on `today`. Throws when the code is not one of a street. */
export function assembleHandbook(kb: KnowledgeBase, code: string, today: string, binding: Binding = 'street'): Handbook {
  const street = kb.divisions.get(code);
  if (!street || !isStreetCode(code)) throw new Error(`没有代码为 ${code} 的街道或乡镇`);
  const region = regionOf(kb, code);
  const facts = streetFacts(kb, code, 'print', today);
  const around = [street, ...ancestors(kb, code)].map(({ name }) => name);
  const { map, numbers } = miniMap([...facts.places, ...facts.medical], around);
  const entry = (one: Visible<Service>) => handbookEntry(kb, code, one, numbers.get(one.record.id) ?? null);
  const { guides, reason, rule } = chooseGuides(kb, code, today, binding);
  const activities = handbookActivities(facts, today);
  const siteUrl = webAddressOf(kb, '');
  const printed = facts.activities.filter(({ record }) => activities.entries.some(({ id }) => id === record.id));
  const asOfDate = factsAsOf(kb, code, { ...facts, activities: printed }) ?? '2026';
  const staffed = professionals(facts);
  const book: Handbook = {
    code,
    street: street.name,
    place: ancestors(kb, code).map(({ name }) => name),
    siteName: kb.site.name,
    title: `${street.name}${COVERS[binding].title}`,
    subtitle: COVERS[binding].subtitle,
    binding,
    release: null,
    url: siteUrl && `${siteUrl}streets/${code}/`,
    siteUrl,
    asOf: dateInWords(asOfDate),
    asOfDate,
    notices: [...handbookNotices(kb, code), ...siteNotices(kb)],
    motif: motifOf(kb, code),
    emergency: {
      lines: emergencyLines(kb).map(({ number, whenLong }) => ({ number, when: whenLong })),
      steps: [
        '先让孩子和您自己到安全的地方。不要留孩子一个人。',
        '打电话，说清三件事：在哪里、发生了什么、孩子多大。',
        '听电话里的人怎么说，照着做。打不通，再打一次。',
        '也可以直接去最近的医院急诊、派出所、村（居）委会。',
      ],
      writeIns: [
        { label: '儿童主任', fields: ['姓名', '电话'] },
        { label: '班主任', fields: ['姓名', '电话'] },
        { label: '村（居）委会', fields: ['电话'] },
        { label: '能马上来的亲友', fields: ['姓名', '电话'] },
      ],
    },
    hotlines: {
      entries: facts.hotlines.map(entry),
      writeIns: (region?.hotlineGaps ?? []).map(({ name }) => ({ label: name, fields: ['电话'] })),
      emptyNote: '',
    },
    places: {
      entries: facts.places.map(entry),
      writeIns: missingPlaces(facts.places),
      emptyNote: facts.places.length ? '' : '还没有核实过的服务点资料。下面的横线请儿童主任帮您填上；也可以打 12345 问。',
    },
    medical: {
      entries: facts.medical.map(entry),
      writeIns: missingMedical(facts.medical),
      emptyNote: facts.medical.length ? '' : '还没有核实过的医疗机构资料。下面的横线请儿童主任或社区医生帮您填上。',
    },
    professionals: {
      entries: staffed,
      writeIns: missingProfessionals(staffed),
      emptyNote: staffed.length ? '' : '本街镇还没有提供岗位名单。请儿童主任帮您填上。',
    },
    ladder: referralLadder(facts),
    programmes: {
      entries: facts.programmes.map((one) => programmeEntry(one)),
      emptyNote: facts.programmes.length ? '' : '还没有收集到可以参加的项目。可以问村（居）儿童主任，或打 12345 问。',
    },
    activities,
    map,
    guides: guides.map((guide) => ({
      slug: guide.front.slug,
      title: guide.front.title,
      summary: guide.front.summary,
      reviewLine: reviewLine(guide),
      prose: handbookProse(kb, guide.prose),
    })),
    guidesReason: reason,
    villages: kb.villages.get(code) ?? [],
    provenance: handbookProvenance(kb, code, facts, today, [rule, articlesLine(guides)]),
    imprint: imprintLines(kb, code),
    publication: publication(kb, code),
    approved: isApproved(kb, code),
  };
  return withRelease(kb, book, today);
}

/** When the newest of the articles was edited; empty where the book has none. */
function articlesLine(guides: readonly Pick<ProsePage, 'front'>[]): string {
  const on = newest(guides.map(({ front }) => front.updated));
  return on === undefined ? '' : `书里的文章最近一次修改：${dateInWords(on)}。`;
}
