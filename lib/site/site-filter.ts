import 'server-only';
import { cache } from 'react';
import type { SiteContext } from './site-context';
import {
	partnershipFilter,
	publicationFilter,
	type SearchParams,
	textsOf,
	visitDirections,
	visitFilter,
} from './site-params';
import { slugNow } from './site-queries-former';
import { readPartnershipChoices } from './site-queries-partnerships';
import { readPublicationChoices } from './site-queries-publications';
import { readVisitChoices } from './site-queries-visits';

/** A filter in the address that can't be applied: there is no such choice, or several were given for one. */
export type SiteFault = { name: string; reason: 'gone' | 'twice' };

type Choice = { value: string; former?: string[] };
type Read = { value: string | null; faults: SiteFault[] };

/** What is given for a filter, if it is among the choices; former keys lead to what they became. */
function chosen(
	params: SearchParams,
	name: string,
	choices: readonly Choice[],
	folded = (text: string) => text,
): Read {
	const [given, ...others] = textsOf(params[name]);
	if (given === undefined) return { value: null, faults: [] };
	const value = folded(given);
	const found =
		choices.find((each) => each.value === value) ?? choices.find((each) => each.former?.includes(value));
	return {
		value: found?.value ?? null,
		faults: [
			...(found ? [] : [{ name, reason: 'gone' } as const]),
			...(others.length > 0 ? [{ name, reason: 'twice' } as const] : []),
		],
	};
}

const isBlocked = (faults: SiteFault[]) => faults.some(({ reason }) => reason === 'gone');

/** The filter in the address of the list of partnerships, in today's values, and what of it can't be applied. */
export const readPartnershipFilter = cache(async (site: SiteContext, params: SearchParams) => {
	const { kinds, topics, countries } = await readPartnershipChoices(site);
	const kind = chosen(params, 'kind', kinds);
	const topic = chosen(params, 'topic', topics);
	const country = chosen(params, 'country', countries, (text) => text.toUpperCase());
	const faults = [kind, topic, country].flatMap((each) => each.faults);
	const filter = {
		...partnershipFilter(params),
		...{ kind: kind.value, topic: topic.value, country: country.value },
	};
	return { filter, faults, blocked: isBlocked(faults) };
});

/** The same for the list of visits. */
export const readVisitFilter = cache(async (site: SiteContext, params: SearchParams) => {
	const { partnerships, years } = await readVisitChoices(site);
	const [slug] = textsOf(params.partnership);
	const known = !slug || partnerships.some(({ value }) => value === slug);
	const now = known ? null : await slugNow(site, 'partnerships', slug);
	const partnership = chosen(now ? { partnership: now } : params, 'partnership', partnerships);
	const direction = chosen(
		params,
		'direction',
		visitDirections.map((value) => ({ value })),
	);
	const year = chosen(params, 'year', years);
	const faults = [partnership, direction, year].flatMap((each) => each.faults);
	const filter = {
		...visitFilter(params),
		partnership: partnership.value,
		year: year.value === null ? null : Number(year.value),
	};
	return { filter, faults, blocked: isBlocked(faults) };
});

/** The same for the list of publications. */
export const readPublicationFilter = cache(async (site: SiteContext, params: SearchParams) => {
	const { kinds, topics } = await readPublicationChoices(site);
	const kind = chosen(
		params,
		'kind',
		kinds.map((value) => ({ value })),
	);
	const topic = chosen(params, 'topic', topics);
	const faults = [kind, topic].flatMap((each) => each.faults);
	const filter = { ...publicationFilter(params), topic: topic.value };
	return { filter, faults, blocked: isBlocked(faults) };
});
