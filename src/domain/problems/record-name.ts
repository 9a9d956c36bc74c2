/** How a message names a record and a field in it; every check and the schema messages speak alike. */

/** `第 3 条 “xuhui-mhc” 的 phones[0].number`; `index` counts from 0, `name` is the record's id or term where it has one. */
export function recordName(index: number, name: string | undefined, path: readonly PropertyKey[] = []): string {
  const which = `第 ${index + 1} 条${name === undefined ? '' : ` “${name}”`}`;
  return path.length ? `${which} 的 ${fieldName(path)}` : which;
}

/** `phones[0].number`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (field, key) => (typeof key === 'number' ? `${field}[${key}]` : field ? `${field}.${String(key)}` : String(key)),
    '',
  );
}
