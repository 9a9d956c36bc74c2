/** The tick with which a visitor keeps pages on this device, and takes that back. Without it nothing is ever kept. */
import type { WorkerRequest } from '../offline-copy.ts';
import { canKeep, forgetAll, forgetStreet, isKept, keep, keptStreets } from './kept.ts';

const WORDS = {
  keeping: '正在存，请不要关掉这一页……',
  kept: '存好了。没有网的时候，照平常那样打开本站就能看。',
  failed: '没有存成。请看看网络，或者手机是不是存满了，再试一次。',
  forgotten: '都删去了。',
  streetForgotten: '本街镇的删去了。首页、“现在怎么办”还存着；不要了，按“全部删去”。',
} as const;

/** Wires every tick of `document` and shows it, where the browser can keep anything. */
export function startOfflineTicks(document: Document): void {
  if (!canKeep()) return;
  for (const box of document.querySelectorAll<HTMLElement>('[data-offline]')) void new OfflineTick(box).show();
}

class OfflineTick {
  private readonly box: HTMLElement;
  private readonly base: string;
  private readonly street: string | undefined;
  private readonly files: readonly string[];
  private readonly tick: HTMLInputElement;
  private readonly clear: HTMLButtonElement;

  constructor(box: HTMLElement) {
    this.box = box;
    this.base = box.dataset['base']!;
    this.street = box.dataset['street'];
    this.files = box.dataset['files']?.split(' ') ?? [];
    this.tick = box.querySelector('input')!;
    this.clear = box.querySelector('button')!;
    this.tick.addEventListener('change', () => void this.turn());
    this.clear.addEventListener('click', () => void this.during('', () => forgetAll(this.base), WORDS.forgotten));
  }

  /** Shows the tick as things stand. */
  async show(): Promise<void> {
    await this.look();
    this.box.hidden = false;
  }

  private turn(): Promise<void> {
    const { base, street, files } = this;
    if (this.tick.checked) {
      const request: WorkerRequest = street === undefined ? { keep: 'pages' } : { keep: 'street', code: street, files };
      return this.during(WORDS.keeping, () => keep(base, request), WORDS.kept);
    }
    return street === undefined
      ? this.during('', () => forgetAll(base), WORDS.forgotten)
      : this.during('', () => forgetStreet(base, street), WORDS.streetForgotten);
  }

  private async during(doing: string, work: () => Promise<void>, done: string): Promise<void> {
    this.say(doing);
    this.tick.disabled = this.clear.disabled = true;
    const words = await work().then(
      () => done,
      () => WORDS.failed,
    );
    await this.look();
    this.tick.disabled = this.clear.disabled = false;
    this.say(words);
  }

  /** A browser that does not even tell what it has stored has stored nothing. */
  private async look(): Promise<void> {
    const kept = await isKept(this.base).catch(() => false);
    const streets = kept && this.street !== undefined ? await keptStreets(this.base).catch(() => []) : [];
    this.tick.checked = this.street === undefined ? kept : streets.includes(this.street);
    this.clear.hidden = !kept;
  }

  private say(words: string): void {
    this.box.querySelector('[role=status]')!.textContent = words;
  }
}
