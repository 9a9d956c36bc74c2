/** The file with the changes, and the letter that goes with it to the operator. */
import { changeFileName, type ChangeFile } from '../domain/desk/change-file.ts';
import { diffInWords } from '../domain/desk/diff-in-words.ts';
import type { DeskAnswer } from './check-file.ts';

/** Fills the part of the page that hands over. The file of an earlier answer is let go. */
export function fillHandover(part: HTMLElement, { place, checked }: DeskAnswer, file: ChangeFile): void {
  const link = part.querySelector<HTMLAnchorElement>('#desk-download')!;
  if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
  const name = changeFileName(file);
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }));
  link.download = name;
  part.querySelector('#desk-file-name')!.textContent = name;
  part.querySelector('#desk-letter')!.textContent = [
    `您好，这是${place}资料表的改动，请导入网站。`,
    ...diffInWords(checked.diff).filter((line) => !line.startsWith('      ')),
    '',
    `附件：${name}`,
    `先看会改什么：npm run desk -- import ${name}`,
    '没有问题，在后面加上 --yes，再运行一次。',
    '',
    '填表的单位：',
  ].join('\n');
}
