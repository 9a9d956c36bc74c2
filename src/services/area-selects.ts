/** Three lists, one below another: region, then city or district, then street. */
import type { AreaOption } from '../domain/service-facts.ts';
import { holdsArea } from '../domain/service-filter.ts';
import { countOptions } from './count-options.ts';
import { putInside } from '../map/put-inside.ts';

const LEVELS = ['region', 'area', 'street'] as const;
type Level = (typeof LEVELS)[number];

/** The lists in the page. */
export class AreaSelects {
  private readonly box: HTMLElement;
  private readonly areas: readonly AreaOption[];

  /** `areas` in the order of `ServiceList`. */
  constructor(box: HTMLElement, areas: readonly AreaOption[]) {
    this.box = box;
    this.areas = areas;
  }

  /** Empties the lists below one that has changed. */
  changed(select: HTMLSelectElement): void {
    const level = LEVELS.indexOf(select.name as Level);
    if (level < 0) return;
    for (const below of LEVELS.slice(level + 1)) this.select(below).value = '';
  }

  /** Code of the smallest place that is chosen. */
  chosen(): string | undefined {
    return LEVELS.map((level) => this.select(level).value)
      .filter((code) => code !== '')
      .pop();
  }

  /** Shows a chosen place with the lists that go on from it. */
  show(chosen: string | undefined, countOf: (code: string) => number): void {
    const line = this.areas.filter(({ code }) => chosen !== undefined && holdsArea(code, chosen));
    const at = (level: Level) => line.filter((one) => one.level === level).pop()?.code;
    const region = at('region');
    const areas = region === undefined ? [] : this.below(region, 'area');
    const above = at('area') ?? (areas.length ? undefined : region);
    this.fill(
      'region',
      this.areas.filter(({ level }) => level === 'region'),
      region,
      countOf,
    );
    this.fill('area', areas, at('area'), countOf);
    this.fill('street', above === undefined ? [] : this.below(above, 'street'), at('street'), countOf);
  }

  private below(code: string, level: Level): AreaOption[] {
    return this.areas.filter((one) => one.level === level && holdsArea(code, one.code));
  }

  private fill(
    level: Level,
    options: readonly AreaOption[],
    chosen: string | undefined,
    countOf: (code: string) => number,
  ): void {
    const select = this.select(level);
    select.closest('label')!.hidden = options.length === 0;
    const all = select.options[0]!;
    putInside(
      select,
      all,
      ...options.map(({ code, name }) => {
        const option = new Option(name, code);
        option.dataset['label'] = name;
        return option;
      }),
    );
    countOptions(select, chosen, countOf);
  }

  private select(level: Level): HTMLSelectElement {
    return this.box.querySelector<HTMLSelectElement>(`select[name='${level}']`)!;
  }
}
