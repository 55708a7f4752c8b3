import { reportPdf } from '$lib/server/site.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The whole report as it is printed; found through the pages that offer it, and nowhere where it has not been printed. */
export const GET: RequestHandler = ({ locals, params, url }) =>
	new Response(reportPdf({ ...locals, origin: url.origin }, params.edition), {
		headers: { 'content-type': 'application/pdf' },
	});
