import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from './fixtures';
import { newSide } from './test-records';

/** What stands in for the changing parts of an address; the richest record of the demo, so that every part is seen. */
async function examples(): Promise<Examples> {
	const one = async (rows: PromiseLike<{ id: string }[]>) => (await rows)[0]?.id ?? '';
	const [
		partnership,
		visit,
		person,
		organisation,
		territory,
		user,
		entry,
		publicVisit,
		publicPartnership,
		agreement,
		programme,
		round,
		placement,
		post,
		monthly,
		report,
		quoted,
		publication,
	] = await Promise.all([
		one(sql`select id from partnerships where slug = 'emilia-romagna'`),
		one(
			sql`select v.id from visits v order by (select count(*) from agenda_items a where a.visit_id = v.id) desc, v.id limit 1`,
		),
		one(sql`select person_id as id from appointments group by 1 order by count(*) desc, 1 limit 1`),
		one(
			sql`select organisation_id as id from appointments where organisation_id is not null group by 1 order by count(*) desc, 1 limit 1`,
		),
		one(sql`select to_id as id from territory_successions limit 1`),
		one(sql`select id from users where role = 'representative' limit 1`),
		one(
			sql`select e.id from ledger_entries e join partnerships p on p.id = e.partnership_id where p.slug = 'emilia-romagna' limit 1`,
		),
		one(sql`select slug as id from visits where published_at is not null order by starts_on desc limit 1`),
		one(sql`select slug as id from partnerships where slug = 'nouvelle-aquitaine'`),
		one(
			sql`select agreement_id as id from agreement_signatories group by 1 order by count(name_then) desc, 1 limit 1`,
		),
		one(sql`select id from exchange_programmes where slug = 'lehrlingsaustausch-wielkopolska'`),
		one(
			sql`select round_id as id from exchange_placements group by 1 order by count(*) desc, count(distinct status) desc, 1 limit 1`,
		),
		one(
			sql`select placement_id as id from placement_stays join placement_reviews using (placement_id) group by 1 order by count(*) desc, 1 limit 1`,
		),
		one(sql`select post_id as id from representative_absences group by 1 order by count(*) desc, 1 limit 1`),
		one(sql`select id from monthly_reports where status = 'returned' order by id limit 1`),
		newSide().then((side) => side.report),
		one(sql`select id from quoted_figures where value = 40 limit 1`),
		one(sql`select predecessor_id as id from publications where predecessor_id is not null limit 1`),
	]);
	return {
		partnerships: { id: partnership, entryId: entry, slug: publicPartnership },
		visits: { id: visit, slug: publicVisit },
		agreements: { id: agreement },
		exchanges: { id: programme, slug: 'lehrlingsaustausch-wielkopolska' },
		rounds: { id: round },
		placements: { id: placement },
		ranking: { id: round },
		print: { id: round },
		people: { id: person },
		organisations: { id: organisation },
		territories: { id: territory },
		users: { id: user },
		representatives: { id: post },
		'monthly-reports': { id: monthly },
		reports: { id: report },
		quoted: { id: quoted },
		publications: { id: publication },
	};
}

type Manifest = Record<string, string>;

/** Every page of the build, so that none is forgotten, with its changing parts in square brackets. */
export function routes(): string[] {
	const file = path.join(import.meta.dirname, '..', '.next', 'app-path-routes-manifest.json');
	const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
	return Object.entries(manifest)
		.filter(([source]) => source.endsWith('/page'))
		.map(([, route]) => route)
		.filter((route) => route.startsWith('/[locale]') && !route.includes('[...'))
		.sort();
}

/** By the noun in the address, what stands in for its changing parts. */
export type Examples = Record<string, Record<string, string | undefined>>;

let known: Promise<Examples> | undefined;

/** The address of a route in German, with its changing parts filled from the demo or from `among`. */
export async function addressOf(route: string, among?: Examples): Promise<string> {
	known ??= examples();
	const filled = among ?? (await known);
	const noun = route.split('/').findLast((part) => part in filled) ?? '';
	return route
		.replace('[locale]', 'de')
		.replace('[token]', 'unbekannt')
		.replace(/\[(\w+)\]/g, (_, part) => filled[noun]?.[part] || `missing-${part}`);
}

export const addresses = () => Promise.all(routes().map((route) => addressOf(route)));
