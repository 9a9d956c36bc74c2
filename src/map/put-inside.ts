/** Puts `children` in the place of everything inside `parent`: `replaceChildren` came a year after our oldest browsers. */
export function putInside(parent: Element, ...children: readonly (Node | string)[]): void {
  parent.textContent = '';
  parent.append(...children);
}
