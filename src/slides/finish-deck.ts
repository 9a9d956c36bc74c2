/** Mends what pptxgenjs leaves: English where there is only Chinese, the moment of writing, fonts that know no Chinese. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { stillZip } from './still-zip.ts';
import { DECK_FONT } from './deck-look.ts';

/** What a teacher would come upon in the outline, the notes' master or a screen reader. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\blang="en-US"/g, 'lang="zh-CN"'],
  [/ altLang="[^"]*"/g, ''],
  [/<p:cSld name="Slide (\d+)">/g, '<p:cSld name="幻灯片 $1">'],
  [/name="Text \d+"(><\/p:cNvPr><p:cNvSpPr\/><p:nvPr><p:ph[^>]*type="title")/g, 'name="标题"$1'],
  [/name="Text \d+"(><\/p:cNvPr><p:cNvSpPr\/><p:nvPr><p:ph[^>]*type="body")/g, 'name="正文"$1'],
  [/Slide Number Placeholder/g, '页码'],
  [/Slide Image Placeholder/g, '缩略图'],
  [/Notes Placeholder/g, '讲稿'],
  [/Click to edit Master text styles/g, '讲稿'],
  [/(?:Second|Third|Fourth|Fifth) level/g, '讲稿'],
];

/** The finished package, dated `day` (`YYYY-MM-DD`). */
export function finishDeck(bytes: Uint8Array, day: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const names = new Set(parts.map(([name]) => name));
  return stillZip(
    parts.map(([name, part]) => {
      if (!name.endsWith('.xml')) return [name, part] as const;
      const xml = name === '[Content_Types].xml' ? withoutMissing(strFromU8(part), names) : mended(name, strFromU8(part), day);
      return [name, strToU8(xml)] as const;
    }),
    day,
  );
}

/** The list of types names a master for every slide, although there is one. */
function withoutMissing(xml: string, names: ReadonlySet<string>): string {
  return xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, name: string) => (names.has(name) ? override : ''));
}

function mended(name: string, xml: string, day: string): string {
  const chinese = ENGLISH.reduce((text, [english, ours]) => text.replace(english, ours), xml);
  if (name === 'docProps/core.xml') return chinese.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`);
  if (name.startsWith('ppt/theme/')) {
    return chinese.replace(
      /(<a:(?:major|minor)Font><a:latin typeface="[^"]*"[^>]*\/>)<a:ea typeface="[^"]*"/g,
      `$1<a:ea typeface="${DECK_FONT}"`,
    );
  }
  if (name.startsWith('ppt/slides/')) return withOwnIds(chinese);
  if (name.startsWith('ppt/notesSlides/')) return withFont(chinese);
  return chinese;
}

/** Runs of notes name no font at all. */
function withFont(xml: string): string {
  const fonts = `<a:latin typeface="${DECK_FONT}"/><a:ea typeface="${DECK_FONT}"/>`;
  return xml.replace(/<a:rPr([^>]*)\/>/g, `<a:rPr$1>${fonts}</a:rPr>`);
}

/** A title and a table get the same id; an office program that is strict about it offers to repair the file. */
function withOwnIds(xml: string): string {
  let id = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`);
}
