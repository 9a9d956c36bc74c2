/** Pictures of the bookmark on a home screen. */
import type { APIRoute } from 'astro';
import { appIcon } from '../../cards/app-icon.ts';
import { APP_ICONS } from '../../domain/web-manifest.ts';

export function getStaticPaths() {
  return APP_ICONS.map(({ file }) => ({ params: { icon: file } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(appIcon(APP_ICONS.find(({ file }) => file === params['icon'])!) as BodyInit, {
    headers: { 'Content-Type': 'image/png' },
  });
