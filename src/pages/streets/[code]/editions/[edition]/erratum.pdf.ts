/** The erratum slip of a release, for those whose printed copies are no longer right. */
import type { APIRoute } from 'astro';
import { erratum } from '../../../../../domain/releases/erratum.ts';
import { releasePage, releasesToCorrect } from '../../../../../domain/releases/release-page.ts';
import { getKnowledgeBase, today } from '../../../../../knowledge-base.ts';
import { keptPrint } from '../../../../../print/kept-print.ts';
import { printCacheFolder } from '../../../../../print/print-cache.ts';
import { typeset } from '../../../../../print/typeset.ts';

export function getStaticPaths() {
  return releasesToCorrect(getKnowledgeBase(), today()).map(({ code, number }) => ({
    params: { code, edition: String(number) },
  }));
}

export const GET: APIRoute = async ({ params }) => {
  const code = params['code']!;
  const slip = erratum(releasePage(getKnowledgeBase(), code, Number(params['edition']), today()));
  const what = `${slip.street}（${code}）${slip.edition}的更正单`;
  const { bytes } = await keptPrint(printCacheFolder(), 'erratum', slip, () => typeset('erratum.typ', slip, what));
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': 'application/pdf' } });
};
