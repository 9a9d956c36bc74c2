/** The street's numbers for the address book of a phone. */
import type { APIRoute } from 'astro';
import { streetContacts, streetsWithContacts } from '../../../domain/contacts/street-contacts.ts';
import { getKnowledgeBase, today } from '../../../knowledge-base.ts';
import { vcardFile } from '../../../open-data/vcard.ts';

export function getStaticPaths() {
  return streetsWithContacts(getKnowledgeBase(), today()).map((code) => ({ params: { code } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(vcardFile(streetContacts(getKnowledgeBase(), params['code']!, today())), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
