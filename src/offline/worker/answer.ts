/** How the worker answers: the network first, what is stored only when the network does not answer. */
import { OFFLINE_PAGE } from '../../domain/offline/stand-in-pages.ts';
import type { Store } from './store.ts';

/** How long a page that is stored waits for the network, in milliseconds: an old number is worse than a slow page. */
export const PATIENCE = 5000;

/** An answer and where it is from. */
export interface Answer {
  /** The answer. */
  readonly response: Response;
  /** Whether it is the stored one: then what the page needs is taken from the store, too. */
  readonly stored: boolean;
}

/** Answers the navigation to `path`, below the site's root. `online` asks the network. */
export async function answerPage(
  path: string,
  store: Pick<Store, 'answer'>,
  online: () => Promise<Response>,
  patience = PATIENCE,
): Promise<Answer> {
  const network = online();
  // An error that comes after the stored page has been shown is nobody's any more.
  network.catch(() => undefined);
  const kept = await storedPage(path, store);
  try {
    const response = await (kept ? inTime(network, patience) : network);
    if (!(kept && isDown(response))) return { response, stored: false };
  } catch (problem) {
    const response = kept ?? (await store.answer(OFFLINE_PAGE));
    if (!response) throw problem;
    return { response, stored: true };
  }
  return { response: kept, stored: true };
}

/** Answers the request of a page for one of the copied files; a page that is itself from the store does not wait for the network. */
export async function answerAsset(
  path: string,
  store: Pick<Store, 'answer'>,
  online: () => Promise<Response>,
  storedPage: boolean,
): Promise<Response> {
  if (storedPage) return (await store.answer(path)) ?? online();
  try {
    const response = await online();
    return response.ok ? response : ((await store.answer(path)) ?? response);
  } catch (problem) {
    const stored = await store.answer(path);
    if (stored) return stored;
    throw problem;
  }
}

async function storedPage(path: string, store: Pick<Store, 'answer'>): Promise<Response | undefined> {
  const plain = path.replace(/(^|\/)index\.html$/, '$1');
  const found = await store.answer(plain);
  return found ?? (plain === '' || plain.endsWith('/') ? undefined : store.answer(`${plain}/`));
}

/** Whether a server, or what stands before it, says that it cannot answer now. */
function isDown({ status }: Response): boolean {
  return status >= 500;
}

function inTime(network: Promise<Response>, patience: number): Promise<Response> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('late')), patience);
    network.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
