/** Serves a built site the way a static host does that was set up with this project's headers. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { Failure } from '../build/failure.ts';
import { headersFor } from '../headers/headers-for.ts';

/** A running server. */
export interface Served {
  /** Address of the home page. */
  readonly url: string;
  /** Ends the server. */
  close(): Promise<void>;
}

/** What to serve, and where. */
export interface ServeOptions {
  /** Folder of the site. */
  readonly root: string;
  /** Path it is served under, with slashes at both ends. */
  readonly base: string;
  /** Port; 0 picks a free one. */
  readonly port: number;
  /** How many following ports may be tried when that one is taken. */
  readonly spare?: number;
}

/** Starts serving; only this machine can reach it. */
export async function serveSite({ root, base, port, spare = 0 }: ServeOptions): Promise<Served> {
  const server = createServer(handler(root, base));
  const taken = await listen(server, port, spare);
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function handler(root: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  // `dev` reads the disk on every request: a build that finishes meanwhile is seen at once.
  const files = sirv(root, {
    dev: true,
    etag: true,
    setHeaders: (response, pathname) => response.setHeaders(new Map(Object.entries(headersFor(pathname.slice(1))))),
  });
  return (request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      if (url === '/' || `${url}/` === base) redirect(response, base);
      else notFound(root, response);
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, () => notFound(root, response));
  };
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { location: to }).end();
}

function notFound(root: string, response: ServerResponse): void {
  const page = join(root, '404.html');
  response.writeHead(404, { ...headersFor('404.html'), 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : '404');
}

async function listen(server: Server, port: number, spare: number): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && candidate < port + spare) continue;
      if (code === 'EADDRINUSE')
        throw new Failure(`端口 ${candidate} 已被占用。请关掉占用它的程序，或换一个：PORT=5000 npm start`, { cause });
      if (code === 'EACCES') throw new Failure(`没有权限用端口 ${candidate}。请换一个大于 1024 的，例如 PORT=5000`, { cause });
      throw cause;
    }
  }
}
