/** Style sheets without cascade layers: browsers before Chromium 99 and Safari 15.4 skip every rule that stands in one. */
import postcss, { type AtRule, type Rule } from 'postcss';
import { nameSides, withoutIs } from './plain-css.ts';

/**
 * The layers of `global.css` in their order, and how many ids every selector of each is made to weigh more. Those of `prose` come after
 * those of `base` and weigh no less. Between `components` and what follows there is room for one id that a component names itself.
 */
const WEIGHTS: Readonly<Record<string, number>> = { tokens: 0, base: 0, prose: 0, components: 1, comfort: 3, print: 4 };
const HEAVIEST = 4;

/** Weighs as much as an id and excludes nothing: no element is called so. */
const WEIGHT = ':not(#_)';

/** The same sheet with its layers written as weights. Throws at a layer it does not know. */
export function flatLayers(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules('layer', (layer) => {
    if (!layer.nodes) return void layer.remove();
    const weight = WEIGHTS[layer.params];
    if (weight === undefined) throw new Error(`“${layer.params}” is no layer of global.css`);
    for (const rule of selectorsOf(layer)) {
      for (const [one, weighs] of byImportance(rule, weight))
        one.selectors = one.selectors.flatMap(withoutIs).map((each) => heavier(each, weighs));
    }
    layer.replaceWith(layer.nodes);
  });
  nameSides(root);
  return root.toString();
}

/** The rules of a layer. The steps of an animation only look like some. */
function selectorsOf(layer: AtRule): Rule[] {
  const rules: Rule[] = [];
  layer.walkRules((rule) => {
    const { parent } = rule;
    if (!(parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name))) rules.push(rule);
  });
  return rules;
}

/** A rule, or the two it has to become: of important declarations the first layer wins. */
function byImportance(rule: Rule, weight: number): [Rule, number][] {
  const important = rule.nodes.filter((node) => node.type === 'decl' && node.important);
  if (important.length === 0) return [[rule, weight]];
  if (important.length === rule.nodes.length) return [[rule, HEAVIEST - weight]];
  const apart = rule.cloneAfter({ nodes: [] });
  apart.append(important);
  return [
    [rule, weight],
    [apart, HEAVIEST - weight],
  ];
}

/** The weight stands behind the first element or `*`, or before whatever else begins the selector. */
function heavier(selector: string, weight: number): string {
  return selector.replace(/^(?:\*|[a-z][\w-]*)?/i, (element) => element + WEIGHT.repeat(weight));
}
