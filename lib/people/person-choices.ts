import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import { may } from '@/lib/auth/permissions';
import { visiblePeople } from '@/lib/auth/scope';
import type { ChoiceFound } from '@/lib/choices';
import type { OfficeContext } from '@/lib/context';
import { isDay } from '@/lib/dates';
import { isRecordId } from '@/lib/input';
import { alphabetical } from '@/lib/list-query';
import de from '@/messages/de/people.json';
import en from '@/messages/en/people.json';
import { officeOn } from './office-queries';
import { personName } from './person';
import { personFound } from './person-search';

/** Somebody with the office held on the day that the form is about. */
export type PersonFound = ChoiceFound & { office?: string; organisation?: string; taken?: boolean };

/**
 * Up to 20 people whose name, office or organisation fits what was typed. `about.partnerships` (ids, separated by
 * commas) puts first, in a group of their own, who holds an office in these partners' territories or travelled on
 * these partnerships' visits.
 */
export async function searchPeople(
	ctx: OfficeContext,
	q: string,
	locale: string,
	about: Record<string, string> = {},
): Promise<PersonFound[]> {
	const { db, user } = ctx;
	const partnerships = (about.partnerships ?? '')
		.split(',')
		.filter((id) => isRecordId(id) && may(user, 'office.read', [id]));
	const ids = sql`${`{${partnerships.join(',')}}`}::uuid[]`;
	const held = officeOn(ctx, people.id, isDay(about.on) ? about.on : ctx.today);
	const known = sql<boolean>`${people.id} in (
		select ap.person_id from appointments ap join organisations o on o.id = ap.organisation_id
			join territory_ancestors a on a.territory_id = o.territory_id
			join partnership_parties pp on pp.territory_id = a.ancestor_id
			where pp.partnership_id = any(${ids}) and pp.side = 'partner'
		union select m.person_id from delegation_members m join visit_partnerships vp on vp.visit_id = m.visit_id
			where vp.partnership_id = any(${ids}) and m.person_id is not null)`;
	const rows = await db
		.select({
			id: people.id,
			title: people.title,
			givenName: people.givenName,
			familyName: people.familyName,
			office: held.function,
			organisation: held.organisation,
			known,
		})
		.from(people)
		.leftJoinLateral(held, sql`true`)
		.where(and(visiblePeople(user), personFound(user, q)))
		.orderBy(sql`${known} desc`, alphabetical(people.familyName), alphabetical(people.givenName), people.id)
		.limit(20);
	const words = (locale === 'en' ? en : de).choices;
	return rows.map(({ id, known, office, organisation, ...name }) => {
		const detail = [office, organisation].filter(Boolean).join(', ');
		return {
			id,
			label: personName(name),
			...(detail && { detail }),
			...(office && { office }),
			...(organisation && { organisation }),
			...(about.partnerships && { group: known ? words.known : words.others }),
		};
	});
}

/** The person as a combobox shows it; null if there is none that `user` may see. */
export async function personChoice({ db, user }: OfficeContext, id: string): Promise<ChoiceFound | null> {
	const [found] = await db
		.select({
			id: people.id,
			title: people.title,
			givenName: people.givenName,
			familyName: people.familyName,
		})
		.from(people)
		.where(and(eq(people.id, id), visiblePeople(user)));
	return found ? { id, label: personName(found) } : null;
}
