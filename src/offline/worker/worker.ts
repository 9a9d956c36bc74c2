/** The service worker. The build puts the plan before it. */
import type { OfflinePlan, WorkerAnswer, WorkerRequest } from '../offline-copy.ts';
import { answerAsset, answerPage } from './answer.ts';
import type { PageMessage, RequestEvent, WorkerScope } from './scope.ts';
import { Store } from './store.ts';

declare const OFFLINE_PLAN: OfflinePlan;
declare const self: WorkerScope;

const { base, assets } = OFFLINE_PLAN;
const store = new Store(OFFLINE_PLAN, self.caches, (...request) => fetch(...request));
/** Pages that were taken from the store, as long as this worker runs. */
const storedPages = new Set<string>();

// Pages come from the network, so an open page does not mind another version: nobody is left with an old one.
self.addEventListener('install', (event) => event.waitUntil(store.fill().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(store.removeOthers().then(() => self.clients.claim())));
self.addEventListener('message', (event) => event.waitUntil(obey(event)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  const path = pathname.slice(base.length);
  if (request.mode === 'navigate') event.respondWith(page(event, path));
  else if (assets.includes(path))
    event.respondWith(answerAsset(path, store, () => fetch(request), storedPages.has(event.clientId)));
});

async function page(event: RequestEvent, path: string): Promise<Response> {
  const { response, stored } = await answerPage(path, store, () => fetch(event.request));
  if (stored) storedPages.add(event.resultingClientId);
  return response;
}

async function obey({ data, ports }: PageMessage): Promise<void> {
  const request = data as WorkerRequest;
  let kept = true;
  try {
    await store.ensure();
    if (request.keep === 'street') await store.keepStreet(request.code, request.files);
  } catch {
    kept = false;
  }
  ports[0]?.postMessage({ kept } satisfies WorkerAnswer);
}
