/** A disk shows a folder as a list of files; scripts that put addresses together know only folders. */

/** Makes every link of `document` to a folder lead to the page in it, just before it is followed. */
export function spellFolderLinks(document: Document): void {
  const spell = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
  };
  for (const moment of ['pointerdown', 'focusin', 'click']) document.addEventListener(moment, spell, true);
}
