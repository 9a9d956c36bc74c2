import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { describeKind } from '../../model/service-kind.ts';
import type { Service } from '../../model/service.ts';
import type { HandbookEntry } from './handbook.ts';
import { hoursInWords } from '../hours-in-words.ts';
import { scopeWords } from '../service-coverage.ts';
import type { Visible } from '../visible-records.ts';
import { serviceById } from '../service-by-id.ts';

/** A visible service as an entry of the handbook or a web list, seen from the division `code`; `point` is its number on the mini map. */
export function handbookEntry(
  kb: Pick<KnowledgeBase, 'divisions' | 'services'>,
  code: string,
  { record, mark }: Visible<Service>,
  point: number | null = null,
): HandbookEntry {
  const kind = describeKind(record.kind);
  return {
    id: record.id,
    name: record.name,
    kind: kind.label,
    scope: scopeWords(kb, code, record.serves),
    phones: record.phones.map(({ number, label, hours }) => ({ number, label: label ?? '', hours: hoursInWords(hours) })),
    hours: hoursInWords(record.hours),
    address: record.address ?? '',
    does: record.functions?.join('、') ?? kind.does,
    tags: tagsOf(record),
    notes: notesOf(kb, record),
    mark,
    point,
  };
}

/** Facts short enough for a tag. Absent facts give no tag: 未填 is not "no". */
export function tagsOf(service: Service): string[] {
  return [
    service.emergencyDepartment === true && '有急诊',
    service.acceptsMinors === true && '接未成年人',
    service.acceptsMinors === false && '不接未成年人',
    service.counsellingRoom === true && '有心理辅导室',
  ].filter((tag): tag is string => tag !== false);
}

/** Whether another place's record may name this one on paper too: not one that is kept back, closed, or still to be verified. */
function mayBeNamed({ publish, status, assured }: Service): boolean {
  return publish !== 'no' && status === 'active' && (publish !== 'verify-first' || assured !== null);
}

function notesOf(kb: Pick<KnowledgeBase, 'services'>, service: Service): string[] {
  const partners = (service.partners ?? []).flatMap((id) => {
    const partner = serviceById(kb.services, id);
    return partner && mayBeNamed(partner) ? partner.name : [];
  });
  return [
    service.access,
    service.fees && `费用：${service.fees}`,
    service.documents?.length ? `请带：${service.documents.join('、')}` : undefined,
    partners.length ? `合作医疗机构：${partners.join('、')}` : undefined,
    service.note,
  ].filter((note): note is string => Boolean(note));
}
