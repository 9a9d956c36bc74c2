/** The bar above the list of services: what can be chosen, and how many entries each choice would give. */
import type { Audience } from '../model/fields.ts';
import type { ServiceKind } from '../model/service-kind.ts';
import type { ServiceChoice } from '../domain/service-choice.ts';
import type { ServiceList } from '../domain/service-facts.ts';
import type { FilteredList } from '../domain/service-filter.ts';
import { AreaSelects } from './area-selects.ts';
import { countOptions } from './count-options.ts';

const TICKS = ['open', 'minors', 'free'] as const;

/** The bar in the page. */
export class FilterBar {
  private readonly box: HTMLElement;
  private readonly areas: AreaSelects;

  /** `onChoice` is called with every choice the visitor makes. */
  constructor(box: HTMLElement, list: ServiceList, onChoice: (choice: ServiceChoice) => void) {
    this.box = box;
    this.areas = new AreaSelects(box, list.areas);
    for (const select of box.querySelectorAll('select')) rememberLabels(select);
    box.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.areas.changed(target);
      onChoice(this.choice());
    });
    box.querySelector('#clear-filters')!.addEventListener('click', () => {
      onChoice({});
      this.select('kind').focus();
    });
    // On a phone the list comes first; where there is room, or when something is chosen, the bar stands open.
    box.querySelector('details')!.open = matchMedia('(min-width: 58rem)').matches;
  }

  /** Shows a choice with the counts of the others. */
  show(choice: ServiceChoice, { counts }: FilteredList, isChosen: boolean): void {
    this.areas.show(choice.area, counts.areas);
    countOptions(this.select('kind'), choice.kind, (kind) => counts.kinds.get(kind) ?? 0);
    countOptions(this.select('audience'), choice.audience, (one) => counts.audiences.get(one) ?? 0);
    for (const name of TICKS) {
      const tick = this.tick(name);
      tick.checked = choice[name] === true;
      tick.disabled = counts[name] === 0 && !tick.checked;
      tick.closest('label')!.querySelector('small')!.textContent = String(counts[name]);
    }
    this.box.querySelector<HTMLElement>('#clear-filters')!.hidden = !isChosen;
    if (isChosen) this.box.querySelector('details')!.open = true;
  }

  private choice(): ServiceChoice {
    const ticked = (name: (typeof TICKS)[number]) => (this.tick(name).checked ? (true as const) : undefined);
    return {
      area: this.areas.chosen(),
      kind: (this.select('kind').value || undefined) as ServiceKind | undefined,
      audience: (this.select('audience').value || undefined) as Audience | undefined,
      open: ticked('open'),
      minors: ticked('minors'),
      free: ticked('free'),
    };
  }

  private select(name: 'kind' | 'audience'): HTMLSelectElement {
    return this.box.querySelector<HTMLSelectElement>(`select[name='${name}']`)!;
  }

  private tick(name: (typeof TICKS)[number]): HTMLInputElement {
    return this.box.querySelector<HTMLInputElement>(`input[name='${name}']`)!;
  }
}

function rememberLabels(select: HTMLSelectElement): void {
  for (const option of select.options) option.dataset['label'] = option.text;
}
