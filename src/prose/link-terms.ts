/** Links the first use of each glossary term in an article to its explanation. The words stay what they are. */
import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { FirstUses } from './first-uses.ts';

/** What a term's link leads to. */
export type TermAddress = (term: string) => string;

/** Nodes whose words are not linked: titles, links, and what is written for a child or in an emergency. */
const LEFT_ALONE = new Set(['heading', 'link', 'ForChild', 'CrisisBox', 'Care']);

/** Changes `tree`: the first use of each of `terms` becomes a link. Of two that begin alike the longer one counts. */
export function linkTerms(tree: Root, terms: readonly string[], addressOf: TermAddress): void {
  const uses = new FirstUses(terms);
  walk(tree);

  function walk(parent: Parents): void {
    parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
      if (node.type === 'text') return linked(node);
      if ('children' in node && !LEFT_ALONE.has(nameOf(node))) walk(node);
      return [node];
    }) as typeof parent.children;
  }

  function linked({ value }: Text): PhrasingContent[] {
    return uses.cut(value).map((piece): Text | Link => {
      const text: Text = { type: 'text', value: piece.text };
      return piece.isTerm ? { type: 'link', url: addressOf(piece.text), children: [text] } : text;
    });
  }
}

function nameOf(node: Nodes): string {
  return 'name' in node && node.name ? String(node.name) : node.type;
}

/** Folders whose articles are linked: a crisis page keeps its reader on the page. */
const LINKED_KINDS = /[\\/](?:guides|toolkit|policies|campaigns)[\\/]/;

/** The remark plugin for `terms`. */
export function remarkLinkTerms({ terms }: { readonly terms: readonly string[] }) {
  return (tree: Root, file: { readonly path?: string }): void => {
    if (LINKED_KINDS.test(file.path ?? '')) linkTerms(tree, terms, (term) => `/glossary/#${term}`);
  };
}
