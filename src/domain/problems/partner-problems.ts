import { serviceById } from '../service-by-id.ts';
import type { Check } from './content-source.ts';
import { placed, problemAt } from './placed-record.ts';
import { suggestion } from './suggestion.ts';

/** Partner hospitals exist, and no more schools have signed than there are. */
export const partnerProblems: Check = (kb, files) => {
  const ids = () => kb.services.map(({ id }) => id);
  return placed(files.services).flatMap((at) => {
    const { partners = [], signedSchools: schools } = at.record;
    return [
      ...partners.flatMap((id, index) =>
        serviceById(kb.services, id)
          ? []
          : [problemAt(at, ['partners', index], `没有叫 “${id}” 的服务`, suggestion(id, ids(), '先补上这家机构，或删去'))],
      ),
      ...(schools && schools.signed > schools.total
        ? [problemAt(at, ['signedSchools'], `签约学校 ${schools.signed} 所，多于全部 ${schools.total} 所`, '检查这两个数')]
        : []),
    ];
  });
};
