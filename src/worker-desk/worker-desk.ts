/** The page where a worker has a filled sheet checked. The file is read here and goes nowhere; nothing is kept. */
import type { SheetTable } from '../domain/desk/sheet-table.ts';
import { chinaDay } from './china-day.ts';
import { fetchKnowledge } from './fetch-knowledge.ts';
import { putInside } from '../map/put-inside.ts';

/** Bytes of the largest file that is read: a street's sheet has 40 KB. */
const LARGEST = 10 * 2 ** 20;

/** Wires the desk of `document`, if it has one and the browser can read files. */
export function startWorkerDesk(document: Document): void {
  const box = document.querySelector<HTMLElement>('#worker-desk');
  if (!box) return;
  if (typeof Blob.prototype.arrayBuffer !== 'function') {
    document.querySelector('#desk-needs')!.textContent = OLD_BROWSER;
    return;
  }
  document.querySelector<HTMLElement>('#desk-without')!.hidden = true;
  box.hidden = false;
  // WeChat opens the page but saves no file.
  box.querySelector<HTMLElement>('#desk-in-wechat')!.hidden = !/MicroMessenger/i.test(navigator.userAgent);
  new WorkerDesk(box).start();
}

const OLD_BROWSER = '这个浏览器太旧，读不了文件。请换 Edge、Chrome，或者 360、QQ 浏览器的极速模式。';
const UNEXPECTED = '核对的时候出了错，没有看完。文件没有发出去，也没有改。请把它直接发给管理员，并说一声。';
const MODULES_MISSING = '检查用的程序没有取到，请看看网络，再选一次文件。文件没有发出去。';

class WorkerDesk {
  private readonly box: HTMLElement;
  private readonly file: HTMLInputElement;
  private readonly place: HTMLFormElement;
  private latest = 0;
  private asked: readonly SheetTable[] = [];

  constructor(box: HTMLElement) {
    this.box = box;
    this.file = this.part<HTMLInputElement>('#desk-file');
    this.place = this.part<HTMLFormElement>('#desk-place');
  }

  start(): void {
    this.file.addEventListener('change', () => {
      const [file] = this.file.files ?? [];
      if (file) void this.attempt(() => this.choose(file));
    });
    this.place.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.attempt(() => this.placeTyped());
    });
    this.part('#desk-again').addEventListener('click', () => this.reset());
    // A file dropped beside the field would open in place of the page.
    for (const type of ['dragover', 'drop'] as const) addEventListener(type, (event) => event.preventDefault());
    addEventListener('drop', ({ dataTransfer }) => {
      const [file, ...others] = dataTransfer?.files ?? [];
      if (file) void this.attempt(() => this.choose(file, others.length > 0));
    });
  }

  /** Begins something new; what was still on its way is forgotten. */
  private begin(): number {
    this.part('#desk-answer').hidden = true;
    this.place.hidden = true;
    this.part('#desk-handover').hidden = true;
    this.part('#desk-again').hidden = true;
    return ++this.latest;
  }

  private async choose(file: File, several = false): Promise<void> {
    const turn = this.begin();
    this.part('#desk-name').textContent = file.name;
    const said = (words: string, wrong = false) => turn === this.latest && this.say(words, wrong);
    if (several) return void said('一次只看一份。请一份一份地选。', true);
    if (file.size > LARGEST) return void said('文件超过 10 MB，不像是资料表，没有读。请删去里面的图片，再存一次。', true);
    said('正在读文件……');
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return void said('读不了这个文件。Excel 或 WPS 正开着它的，先关掉，再选一次。', true);
    const desk = await import('./check-file.ts').catch(() => undefined);
    if (!desk) return void said(MODULES_MISSING, true);
    const read = await desk.readFile(new Uint8Array(bytes), file.name);
    if (turn !== this.latest) return;
    if ('refusal' in read) return this.say(read.refusal, true);
    const about = desk.placeOf(read.sheets);
    if ('refusal' in about) return this.say(about.refusal, true);
    if ('likely' in about) return this.askPlace(read.sheets, about.likely);
    return this.check(turn, read.sheets, about.area);
  }

  private askPlace(sheets: readonly SheetTable[], likely: string): void {
    this.asked = sheets;
    this.place.hidden = false;
    const field = this.part<HTMLInputElement>('#desk-code');
    field.value = likely;
    field.focus();
    this.say('这个文件没有写是哪里的。请核对，再点“开始检查”；写全名、写区划代码都行。');
  }

  private async placeTyped(): Promise<void> {
    const turn = ++this.latest;
    const desk = await import('./typed-place.ts').catch(() => undefined);
    const meant = await desk?.typedPlace(this.root, this.part<HTMLInputElement>('#desk-code').value);
    if (turn !== this.latest) return;
    if (!meant) return this.say(MODULES_MISSING, true);
    if ('refusal' in meant) return this.say(meant.refusal, true);
    await this.checkAsked(this.begin(), meant.area);
  }

  private async checkAsked(turn: number, area: string): Promise<void> {
    await this.check(turn, this.asked, area);
    if (turn === this.latest) this.place.hidden = !this.part('#desk-answer').hidden;
  }

  private async check(turn: number, sheets: readonly SheetTable[], area: string): Promise<void> {
    this.say('正在取网站上的资料……');
    const fetched = await fetchKnowledge(this.root, area);
    if (turn !== this.latest) return;
    if ('refusal' in fetched) return this.say(fetched.refusal, true);
    this.say('正在一格一格地核对……');
    // The line is drawn, and read out, before the work begins.
    await new Promise((resolve) => setTimeout(resolve));
    const desk = await import('./answer-file.ts').catch(() => undefined);
    if (turn !== this.latest) return;
    if (!desk) return this.say(MODULES_MISSING, true);
    const parts = { answer: this.part('#desk-answer'), handover: this.part('#desk-handover') };
    const today = chinaDay(this.box.dataset['built'] ?? '', Date.now());
    const shown = desk.answerFile(parts, fetched.kb, sheets, area, today);
    this.part('#desk-again').hidden = false;
    this.say(shown.words, shown.wrong);
    shown.focus.focus();
  }

  private reset(): void {
    this.begin();
    this.file.value = '';
    this.asked = [];
    putInside(this.part('#desk-answer'));
    this.part('#desk-name').textContent = '';
    this.say('');
    this.file.focus();
  }

  private async attempt(what: () => Promise<void>): Promise<void> {
    try {
      await what();
    } catch (error) {
      console.error(error);
      this.say(UNEXPECTED, true);
    }
    // The same file may be chosen again once it was mended.
    this.file.value = '';
  }

  /** Address of the folder with the facts of the places. */
  private get root(): string {
    return this.box.dataset['records'] ?? '';
  }

  private say(words: string, wrong = false): void {
    const line = this.part('#desk-status');
    line.textContent = words;
    line.classList.toggle('wrong', wrong);
  }

  private part<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.box.querySelector<E>(selector)!;
  }
}
