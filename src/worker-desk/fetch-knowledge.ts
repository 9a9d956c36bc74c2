/** The site's own facts about a place, fetched when a sheet of it is checked, and kept for the next sheet. */
import type { DeskArea, DeskRegion } from '../domain/desk/desk-files.ts';
import { deskAreaOf, deskKnowledge } from '../domain/desk/desk-knowledge.ts';
import type { PlaceTable } from '../domain/places/place-rows.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** The facts, or a sentence on why there are none. */
export type FetchedKnowledge = { readonly kb: KnowledgeBase } | { readonly refusal: string };

/** Files of the site by address; while the page is open, a second sheet is checked without the network. */
const fetched = new Map<string, unknown>();

/** Fetches the facts of the place `code`; `root` is the address of the folder they stand in. */
export async function fetchKnowledge(root: string, code: string): Promise<FetchedKnowledge> {
  try {
    const area = await fetchJson<DeskArea>(`${root}${deskAreaOf(code)}.json`);
    if (!area) return { refusal: `网站上没有区划代码 ${code} 的资料。请从自己街镇的页面重新下载资料表。` };
    const region = await fetchJson<DeskRegion>(`${root}regions/${area.region}.json`);
    if (region) return { kb: deskKnowledge(region, area) };
  } catch {
    // Told below.
  }
  return { refusal: '网站的资料没有取到，请看看网络，再选一次文件。文件没有发出去。' };
}

/** The names of all places, from the same site as the facts; `undefined` when they cannot be had. */
export async function fetchPlaceTable(root: string): Promise<PlaceTable | undefined> {
  return fetchJson<PlaceTable>(`${root}../places/streets.json`).catch(() => undefined);
}

/** `undefined`: the site has no such file. Throws when it cannot be told. */
async function fetchJson<T>(address: string): Promise<T | undefined> {
  if (!fetched.has(address)) {
    const answer = await fetch(address, { cache: 'no-cache' });
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    fetched.set(address, await answer.json());
  }
  return fetched.get(address) as T;
}
