/** A learning platform in a browser: `scorm-again` plays it, a package runs in its frame. */
import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { PROJECT } from '../site/run-build.ts';
import { openSite, type OpenSite } from './open-site.ts';

/** The platform: keeps what the package reports, gives it back when the page is opened again, and notes how a session ends. */
const PLATFORM = `<!doctype html><html lang="zh-CN"><title>平台</title><script src="scorm12.min.js"></script><script>
  window.kept = JSON.parse(sessionStorage.getItem('kept') || 'null');
  window.ended = 0;
  window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
  if (kept) API.loadFromJSON(kept, '');
  function keep() {
    window.kept = API.renderCMIToJSONObject().cmi;
    sessionStorage.setItem('kept', JSON.stringify(window.kept));
  }
  API.on('LMSCommit', keep);
  API.on('LMSFinish', function () { window.ended++; keep(); });
</script><body><iframe id="course" src="course/index.html" width="900" height="700"></iframe></body></html>`;

/** What the platform knows of a learner. */
export interface Kept {
  readonly core: Readonly<Record<string, unknown>> & { readonly score: { readonly raw: string } };
  readonly suspend_data: string;
}

/** The platform; its home page runs the package, `course/index.html` is the package alone. */
export interface OpenPlatform extends OpenSite {
  /** What is known so far of the learner in `page`. */
  kept(page: Page): Promise<Kept>;
  /** The package's frame in `page`, once it runs. */
  course(page: Page): Promise<Frame>;
}

/** Opens the package `zip` in a platform of its own. */
export async function openPlatform(zip: string): Promise<OpenPlatform> {
  const root = mkdtempSync(join(tmpdir(), 'hutong-scorm-'));
  mkdirSync(join(root, 'course'));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) writeFileSync(join(root, 'course', name), bytes);
  writeFileSync(join(root, 'index.html'), PLATFORM);
  writeFileSync(join(root, 'scorm12.min.js'), readFileSync(join(PROJECT, 'node_modules/scorm-again/dist/scorm12.min.js')));
  const site = await openSite({ root, base: '/' });
  return {
    ...site,
    kept: (page) => page.evaluate('window.kept') as Promise<Kept>,
    async course(page) {
      await page.waitForSelector('#course');
      const frame = page.frames().find((one) => one.url().includes('/course/'))!;
      await frame.waitForSelector('.page.now');
      return frame;
    },
    async close() {
      await site.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
