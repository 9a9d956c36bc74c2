/** The file poster.pdf of a campaign day. */
import type { APIRoute } from 'astro';
import { campaignPaths, campaignResponse } from '../../../slides/campaign-response.ts';

export const getStaticPaths = campaignPaths;

export const GET: APIRoute = ({ params }) => campaignResponse(params['slug'], 'poster.pdf');
