/** The documents of the project as tests read them: headings, links, and the commands that they tell people to run. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Root of the project. */
export const PROJECT = join(import.meta.dirname, '../..');

/** A document. */
export interface Document {
  /** Path below the project. */
  readonly path: string;
  /** Its text. */
  readonly text: string;
}

/** Every document that people follow, sorted by path. */
export function documents(): Document[] {
  const pages = readdirSync(join(PROJECT, 'docs')).filter((name) => name.endsWith('.md'));
  const paths = ['CONTRIBUTING.md', 'README.md', 'content/README.md', ...pages.map((name) => `docs/${name}`)];
  return paths.sort().map((path) => ({ path, text: readFileSync(join(PROJECT, path), 'utf8') }));
}

const BLOCK = /^ *```(\w*)\n([\s\S]*?)^ *```$/gm;

/** The text with its fenced blocks emptied; lines keep their places. */
export function withoutBlocks(text: string): string {
  return text.replace(BLOCK, (block) => block.replace(/[^\n]/g, ''));
}

/** What is typed into a shell, in order: the lines of `sh` blocks, and those of unnamed blocks that call npm; remarks left out. */
export function shellCommands(text: string): string[] {
  const blocks = [...text.matchAll(BLOCK)].map(([, language, inner]) => ({ language, lines: inner!.split('\n') }));
  return blocks
    .filter(({ language }) => language === 'sh' || language === '')
    .flatMap(({ language, lines }) => lines.filter((line) => language === 'sh' || line.startsWith('npm ')))
    .flatMap((line) => line.replace(/\s+#.*$/, '').split('&&'))
    .map((command) => command.trim())
    .filter((command) => command !== '' && !command.startsWith('#'));
}

/** Every call of npm that is written anywhere: in running text between backquotes, and in blocks of any language. */
export function namedCommands(text: string): string[] {
  const running = [...withoutBlocks(text).matchAll(/`(npm (?:ci|start|test|run (?:--silent )?[a-z])[^`\n]*)`/g)].map(
    ([, command]) => command!,
  );
  const blocks = [...text.matchAll(BLOCK)].flatMap(
    ([, , inner]) => inner!.match(/\bnpm (?:ci|start|test|run (?:--silent )?[a-z])[^\n&>#]*/g) ?? [],
  );
  return [...running, ...blocks].map((command) => command.trim());
}

/** Headings with the anchors that code platforms give them. */
export function headings(text: string): { readonly level: number; readonly words: string; readonly anchor: string }[] {
  return [...withoutBlocks(text).matchAll(/^(#+) (.+)$/gm)].map(([, marks, words]) => ({
    level: marks!.length,
    words: words!,
    anchor: words!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  }));
}

/** Targets of links and pictures. */
export function links(text: string): string[] {
  return [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
}

/** Lines of running Chinese with half-width punctuation beside a character; code and addresses count as words. */
export function halfWidthLines(text: string): string[] {
  const lines = withoutBlocks(text)
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<[^>\n]*>/g, '')
    .split('\n')
    .filter((line) => {
      const bare = line.replace(/`[^`]*`/g, '');
      return (bare.match(/\p{Script=Han}/gu)?.length ?? 0) > (bare.match(/[A-Za-z]/g)?.length ?? 0);
    })
    .map((line) => line.replace(/`[^`]*`/g, '码'));
  return lines.filter((line) => HALF_WIDTH.test(line));
}

const HALF_WIDTH =
  /\p{Script=Han}[,;:!?](?=\s|\p{Script=Han}|$)|\p{Script=Han}\.(?:\s|$)|\p{Script=Han} ?\(|"\p{Script=Han}|\p{Script=Han}"/u;
