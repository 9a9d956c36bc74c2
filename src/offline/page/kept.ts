/** What this browser keeps of the site, asked and changed by a page. The worker is needed only to keep more. */
import { markedStreet, ownCaches, streetMarker } from '../cache-names.ts';
import type { WorkerAnswer, WorkerRequest } from '../offline-copy.ts';

/** How long keeping may take, in milliseconds, before the visitor is told that it has not worked. */
const PATIENCE = 120_000;

/** Whether this browser can keep pages; those inside other apps often cannot, and none can without https. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window;
}

/** The site's registration; a site above it on the same host may have one, too, which is not ours. */
async function ownRegistration(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration?.scope === new URL(base, location.href).href ? registration : undefined;
}

/** Whether the site's pages are kept. */
export async function isKept(base: string): Promise<boolean> {
  return (await ownRegistration(base)) !== undefined && (await ownCaches(caches, base)).length > 0;
}

/** Codes of the kept streets. */
export async function keptStreets(base: string): Promise<string[]> {
  const names = await ownCaches(caches, base);
  const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return keys.flat().flatMap(({ url }) => markedStreet(url, base) ?? []);
}

/** Keeps the site's pages, and what else `request` names. Rejects when they could not be fetched, or the device has no room. */
export async function keep(base: string, request: WorkerRequest): Promise<void> {
  try {
    await registerAndAsk(base, request);
  } catch (problem) {
    // A worker that has nothing to keep is only a trace.
    if (!(await isKept(base))) await forgetAll(base);
    throw problem;
  }
}

async function registerAndAsk(base: string, request: WorkerRequest): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  const worker = registration.active ?? (await activated(registration));
  if (!(await asked(worker, request)).kept) throw new Error('not kept');
}

/** Removes everything that was kept, and the worker. */
export async function forgetAll(base: string): Promise<void> {
  await (await ownRegistration(base))?.unregister();
  for (const name of await ownCaches(caches, base)) await caches.delete(name);
}

/** Removes the files of one street. */
export async function forgetStreet(base: string, code: string): Promise<void> {
  for (const name of await ownCaches(caches, base)) {
    const cache = await caches.open(name);
    await cache.delete(streetMarker(base, code));
    const own = new URL(`${base}streets/${code}/`, location.href).href;
    for (const request of await cache.keys()) if (request.url.startsWith(own)) await cache.delete(request);
  }
}

async function activated(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = registration.waiting ?? registration.installing;
  if (!worker) throw new Error('no worker');
  return inTime(
    new Promise((resolve, reject) => {
      const look = () => {
        if (worker.state === 'activated') resolve(worker);
        if (worker.state === 'redundant') reject(new Error('not installed'));
      };
      worker.addEventListener('statechange', look);
      look();
    }),
  );
}

async function asked(worker: ServiceWorker, request: WorkerRequest): Promise<WorkerAnswer> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<WorkerAnswer>((resolve) => (port1.onmessage = ({ data }) => resolve(data as WorkerAnswer)));
  worker.postMessage(request, [port2]);
  return inTime(answer);
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return Promise.race([work, new Promise<T>((_resolve, reject) => setTimeout(() => reject(new Error('late')), PATIENCE))]);
}
