/** Records hold nothing private: no identity number, no mobile number, no name of a child, no name of a professional. */
import type { Problem } from '../../model/problem.ts';
import type { Check } from './content-source.ts';
import { type AnyRecord, allRecords, type Placed, problemAt } from './placed-record.ts';
import { nameInRole, type PrivateData, privateDataIn, privateDataInAddress, privateNumberIn } from './private-data.ts';
import { textsIn, type Written } from './written.ts';

/** Fields that name places and institutions: a studio may bear its founder's name. */
const NAMES_OF_PLACES = new Set(['id', 'name', 'organization', 'operator', 'website', 'office', 'area', 'serves']);

/** Fields that tell the way. */
const ADDRESSES = new Set(['address', 'place']);

/** Checks every text of every record. */
export const privacyProblems: Check = (_kb, files) =>
  allRecords(files).flatMap((at) => [
    ...textsIn(at.record).flatMap((one) => found(at, one, searchFor(one))),
    ...[...textsIn(at.record.sources, ['sources']), ...textsIn(at.record.assured, ['assured'])].flatMap((one) =>
      found(at, one, one.path[one.path.length - 1] === 'by' ? privateDataIn : privateNumberIn),
    ),
  ]);

type Search = (text: string) => PrivateData | undefined;

function searchFor({ path }: Written): Search {
  const last = path.filter((key) => typeof key === 'string').pop();
  if (last === 'role') return (text) => privateNumberIn(text) ?? nameInRole(text);
  if (typeof last === 'string' && ADDRESSES.has(last)) return privateDataInAddress;
  return typeof last === 'string' && NAMES_OF_PLACES.has(last) ? privateNumberIn : privateDataIn;
}

function found(at: Placed<AnyRecord>, { path, value }: Written, search: Search): Problem[] {
  const hit = search(value);
  return hit ? [problemAt(at, path, `里面的 “${hit.written}” ${hit.what}`, hit.fix)] : [];
}
