/** The file with what a sheet changes, and the letter that goes with it to the operator. */

/**
 * Fills the part of the page that hands over: the file, and a letter that begins with `says` and ends with the command that takes
 * the file in, given behind `npm run desk --`. The file of an earlier answer is let go.
 */
export function handOver(part: HTMLElement, file: object, name: string, says: readonly string[], command: string): void {
  const link = part.querySelector<HTMLAnchorElement>('#desk-download')!;
  if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }));
  link.download = name;
  part.querySelector('#desk-file-name')!.textContent = name;
  part.querySelector('#desk-letter')!.textContent = [
    ...says,
    '',
    `附件：${name}`,
    `先看会改什么：npm run desk -- ${command}`,
    '没有问题，在后面加上 --yes，再运行一次。',
    '',
    '填表的单位：',
  ].join('\n');
}
