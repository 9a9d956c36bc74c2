/** The little of a service worker's world that is used; TypeScript's own names for it do not go with those of a page. */

/** An event that waits for work. */
export interface WaitingEvent extends Event {
  /** Keeps the worker alive until `work` has ended; during `install` a rejection means that the version is not used. */
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page. */
export interface RequestEvent extends WaitingEvent {
  /** What is asked for. */
  readonly request: Request;
  /** The page that asks; empty for a navigation. */
  readonly clientId: string;
  /** The page that a navigation makes. */
  readonly resultingClientId: string;
  /** Answers in place of the network. */
  respondWith(answer: Promise<Response>): void;
}

/** A message of a page. */
export interface PageMessage extends WaitingEvent {
  /** What it says. */
  readonly data: unknown;
  /** Where the answer goes. */
  readonly ports: readonly MessagePort[];
}

/** `self` of a service worker. */
export interface WorkerScope {
  /** Storage of responses. */
  readonly caches: CacheStorage;
  /** The worker's registration. */
  readonly registration: { unregister(): Promise<boolean> };
  /** Pages that the worker serves. */
  readonly clients: { claim(): Promise<void> };
  /** Takes over without waiting for open pages to close. */
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
}
