/**
 * Names under which a street's numbers are filed in an address book. All begin with the street's short name: they stand
 * together, are found and deleted together, and are plainly the list of a place, not whom the owner of the phone has called.
 * The site's name would tell whoever looks through a child's phone what the list is for.
 */

const MOST_CHARACTERS = 7;
const CUT_TO = 6;

/** `徐家汇街道` → `徐家汇`, `大塘镇` → `大塘`, `唐镇` → `唐镇`; a very long name loses its end, or every entry would look the same. */
export function addressBookPrefix(street: string): string {
  const bare = street.replace(/(街道|镇|(?<!族)乡)$/, '');
  const short = [...bare].length >= 2 ? bare : street;
  const characters = [...short];
  return characters.length > MOST_CHARACTERS ? characters.slice(0, CUT_TO).join('') : short;
}

/** `徐家汇·青少年服务台`; a name that begins with the street's own stays as it is. */
export function filedName(prefix: string, name: string): string {
  return name.startsWith(prefix) ? name : `${prefix}·${name}`;
}

/** Digits come before Chinese characters in an address book: the emergency numbers then lead the street's entries. */
export function urgentName(number: string, name: string): string {
  return `${number} ${name}`;
}
