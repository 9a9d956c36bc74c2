/** Offers the street that was chosen last, if the visitor ticked that it may be remembered; remembers and forgets it. */
import type { PlaceTables } from './place-tables.ts';
import { forgetStreet, rememberedStreet, rememberStreet } from './remembered-street.ts';

const store = () => localStorage;

/** Wires the tick and the offer of the finder `box`; `streets` is the address of `/streets/`. */
export function startRemembering(box: HTMLElement, places: PlaceTables, streets: string): void {
  const tick = box.querySelector<HTMLInputElement>('#remember-street');
  const offer = box.querySelector<HTMLElement>('#remembered-street');
  const status = box.querySelector<HTMLElement>('#street-status');
  if (!tick || !offer || !status) return;
  tick.closest('label')!.hidden = false;
  box.addEventListener('click', ({ target }) => {
    const code = (target as Element).closest<HTMLElement>('[data-street]')?.dataset['street'];
    if (code === undefined || !tick.checked) return;
    rememberStreet(store, code);
  });
  offer.querySelector('button')!.addEventListener('click', () => {
    forgetStreet(store);
    offer.hidden = true;
    tick.checked = false;
    status.textContent = '好了，不记了。';
    box.querySelector<HTMLElement>('#street-words')?.focus();
  });
  const code = rememberedStreet(store);
  if (code !== undefined) void offerStreet(code);

  async function offerStreet(known: string): Promise<void> {
    const index = await places.places().catch(() => undefined);
    const street = index?.get(known)?.hit;
    // A code that no list knows any more leads nowhere; without the list nothing can be said about it.
    if (index && !street) return forgetStreet(store);
    if (!street) return;
    const link = offer!.querySelector('a')!;
    link.href = `${streets}${known}/`;
    link.textContent = [...street.within.slice(-1), street.name].join(' ');
    offer!.hidden = false;
  }
}
