/** The sheets of service points and of hotlines: how a service becomes a row, and a row a service again. */
import type { Hours, Service } from '../../../model/service.ts';
import { patched, recordSheet, type Draft, type MisreadCell } from './layout.ts';
import { isLine, LINE_COLUMNS, PLACE_COLUMNS, type LineRow, type ServiceRow } from './service-columns.ts';

function row(record: Service): ServiceRow {
  const { hours, legalDeputy, phones, ...rest } = record;
  return {
    ...rest,
    ...(phones.length && { phones }),
    ...(hours && { weekly: { rules: hours.rules ?? [] }, hoursNote: hours.note, holidays: hours.holidays }),
    deputyOffice: legalDeputy?.office,
    deputyPhone: legalDeputy?.phone,
  };
}

function merge(draft: Draft, patch: Partial<ServiceRow>): Draft {
  const { weekly, hoursNote, holidays, deputyOffice, deputyPhone, phones, area, status, ...plain } = patch;
  const { hours, legalDeputy } = draft as Partial<Service>;
  const timed = 'weekly' in patch || 'hoursNote' in patch || 'holidays' in patch;
  const deputed = 'deputyOffice' in patch || 'deputyPhone' in patch;
  return patched(draft, {
    ...plain,
    ...('phones' in patch && { phones: phones ?? [] }),
    ...(area !== undefined && { area }),
    ...(status !== undefined && { status }),
    ...(patch.serves === undefined && { serves: draft['serves'] }),
    ...(timed && { hours: mergedHours(hours, patch) }),
    ...(deputed && {
      legalDeputy: mergedDeputy(legalDeputy, patch),
    }),
  });
}

function mergedHours(hours: Hours | undefined, patch: Partial<ServiceRow>): Hours | undefined {
  const said = patch.weekly;
  const rules = 'weekly' in patch ? said?.rules : hours?.rules;
  const own = 'hoursNote' in patch ? patch.hoursNote : hours?.note;
  const note = said?.note && !own?.includes(said.note) ? [own, said.note].filter(Boolean).join('；') : own;
  const holidays = ('holidays' in patch ? patch.holidays : hours?.holidays) ?? said?.holidays;
  if (!rules?.length && !note && (holidays === undefined || (holidays === 'unknown' && !('holidays' in patch)))) return undefined;
  return { ...(rules?.length && { rules: [...rules] }), ...(note && { note }), holidays: holidays ?? 'unknown' };
}

function mergedDeputy(deputy: Service['legalDeputy'], patch: Partial<ServiceRow>): object | undefined {
  const office = 'deputyOffice' in patch ? patch.deputyOffice : deputy?.office;
  const phone = 'deputyPhone' in patch ? patch.deputyPhone : deputy?.phone;
  return office === undefined && phone === undefined ? undefined : { ...(office && { office }), ...(phone && { phone }) };
}

function objections(record: Service | undefined, patch: Partial<ServiceRow>): MisreadCell[] {
  const deputy = mergedDeputy(record?.legalDeputy, patch);
  const said = patch.weekly?.holidays;
  const holidays = 'holidays' in patch ? patch.holidays : record?.hours?.holidays;
  const torn = said !== undefined && holidays !== undefined && holidays !== 'unknown' && said !== holidays;
  return [
    ...(torn ? [{ key: 'weekly', what: '说的节假日，和「节假日」一栏不一样', fix: '请改成一样' }] : []),
    ...(record && 'area' in patch
      ? [{ key: 'area', what: '和原来不一样', fix: '已有的行不能换地方。搬到别处的，这一行选“已停办”，再另加一行' }]
      : []),
    ...(deputy && !('office' in deputy)
      ? [{ key: 'deputyOffice', what: '空着，却写了电话', fix: '请写派法治副站长的单位' }]
      : []),
  ];
}

const FIELDS: Readonly<Record<string, Readonly<Record<string, keyof ServiceRow>>>> = {
  hours: { rules: 'weekly', note: 'hoursNote', holidays: 'holidays' },
  legalDeputy: { office: 'deputyOffice', phone: 'deputyPhone' },
};

/** What both sheets have in common. */
const PARTS = {
  kind: 'services' as const,
  row,
  merge,
  objections,
  columnOf: ([field, part]: readonly PropertyKey[]) => FIELDS[String(field)]?.[String(part ?? 'rules')],
};

/** Places one can go to. */
export const PLACES_SHEET = recordSheet<Service, ServiceRow>({
  ...PARTS,
  name: '服务点',
  columns: PLACE_COLUMNS,
  holds: ({ kind }) => !isLine(kind),
});

/** Numbers one can call; what only a place has is not asked. */
export const LINES_SHEET = recordSheet<Service, LineRow>({
  ...PARTS,
  name: '热线',
  columns: LINE_COLUMNS,
  columnOf: (path) => {
    const key = PARTS.columnOf(path);
    return key !== undefined && key in LINE_COLUMNS ? (key as keyof LineRow) : undefined;
  },
  holds: ({ kind }) => isLine(kind),
});
