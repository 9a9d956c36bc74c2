/** The worker of a site that has switched keeping off: it takes the place of the former one, removes what that had stored, and goes. */
import { ownCaches } from '../cache-names.ts';
import type { OfflinePlan } from '../offline-copy.ts';
import type { WorkerScope } from './scope.ts';

declare const OFFLINE_PLAN: Pick<OfflinePlan, 'base'>;
declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const names = await ownCaches(self.caches, OFFLINE_PLAN.base);
  await Promise.all(names.map((name) => self.caches.delete(name)));
  await self.registration.unregister();
}
