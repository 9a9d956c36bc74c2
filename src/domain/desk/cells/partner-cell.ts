/** The cell that names a partner hospital: by its name, or by its id where the name means another one, or several. */
import type { Service } from '../../../model/service.ts';
import { groupedBy } from '../../grouped-by.ts';
import { nearest } from '../../nearest.ts';
import { oncePer } from '../../once-per.ts';
import { serviceById } from '../../service-by-id.ts';
import type { Cell } from './cell.ts';

/** Id of a service. */
export const PARTNER: Cell<string> = {
  write: (id, { kb }) => {
    const name = serviceById(kb.services, id)?.name;
    const meant = name === undefined ? [] : called(kb.services, name);
    return name !== undefined && meant.length === 1 && meant[0]!.id === id ? name : id;
  },
  read: (text, { kb }) => {
    const name = text.replace(/\n/g, '');
    if (serviceById(kb.services, name)) return { value: name };
    const found = called(kb.services, name);
    if (found.length === 1) return { value: found[0]!.id };
    if (found.length > 1)
      return { what: `叫这个名称的有 ${found.length} 家`, fix: `请写编号：${found.map(({ id }) => id).join('、')}` };
    const close = nearest(
      name,
      kb.services.filter((one) => one.name.length > 1).map((one) => one.name),
    );
    return {
      what: '不在本站的资料里',
      fix: close.length ? `是不是：${close.join('、')}？请写成一样` : '请先在「服务点」里加上这家机构，导入以后再填这里',
    };
  },
};

/** Services that a name may mean. What is kept back is never meant by a name that a public one has: workers see only that one. */
function called(services: readonly Service[], name: string): readonly Service[] {
  const found = byName(services).get(bare(name)) ?? [];
  const open = found.filter(({ publish }) => publish !== 'no');
  return open.length ? open : found;
}

const byName = oncePer((services: readonly Service[]) => groupedBy(services, ({ name }) => bare(name)));

function bare(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}
