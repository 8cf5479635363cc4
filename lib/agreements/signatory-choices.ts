import 'server-only';
import { and, sql } from 'drizzle-orm';
import { people } from '@/db/schema/people';
import { visiblePeople } from '@/lib/auth/scope';
import type { ChoiceFound } from '@/lib/choices';
import type { OfficeContext } from '@/lib/context';
import { parseEdtf } from '@/lib/edtf';
import { isRecordId } from '@/lib/input';
import { alphabetical } from '@/lib/list-query';
import { searchOrganisations } from '@/lib/organisations/organisation-queries';
import { officeOn } from '@/lib/people/office-queries';
import { personFound } from '@/lib/people/person-search';
import { searchTerritories } from '@/lib/territories/territory-choices';
import { type About, shown } from './agreement-choices';

/** Who can be a party: territories and organisations, told apart by what stands before their ids. */
export async function searchParties(ctx: OfficeContext, q: string, locale: string): Promise<ChoiceFound[]> {
	const [territories, organisations] = await Promise.all([
		searchTerritories(ctx, q, locale),
		searchOrganisations(ctx, q),
	]);
	const half = shown / 2;
	const some = (found: ChoiceFound[], kind: 'territory' | 'organisation', others: number) =>
		found
			.slice(0, Math.max(half, shown - others))
			.map((choice) => ({ ...choice, id: `${kind}:${choice.id}`, group: kind }));
	return [
		...some(territories, 'territory', organisations.length),
		...some(organisations, 'organisation', territories.length),
	];
}

/** Somebody to sign, with the office held on the day `about.on` (EDTF); none for a day that isn't exact. */
type SignatoryFound = ChoiceFound & { office?: string };

/** People by name, with the office that they held on the day of signing, in `about.organisation` if in several. */
export async function searchSignatories(
	{ db, user, today }: OfficeContext,
	q: string,
	_locale: string,
	about: About,
): Promise<SignatoryFound[]> {
	const date = about.on ? parseEdtf(about.on) : { first: today, last: today };
	const [first, last] = [date?.first ?? today, date?.last ?? today];
	const organisation = isRecordId(about.organisation) ? about.organisation : null;
	const held = officeOn({ db }, people.id, first, { last, at: sql`${organisation}::uuid` });
	const rows = await db
		.select({
			id: people.id,
			label: sql<string>`concat_ws(' ', ${people.title}, ${people.givenName}, ${people.familyName})`,
			office: held.function,
			organisation: held.organisation,
		})
		.from(people)
		.leftJoinLateral(held, sql`true`)
		.where(and(personFound(user, q), visiblePeople(user)))
		.orderBy(alphabetical(people.familyName), alphabetical(sql`${people.givenName}`), people.id)
		.limit(shown);
	return rows.map(({ office, organisation, ...person }) => ({
		...person,
		...(office && { office, detail: [office, organisation].filter(Boolean).join(', ') }),
	}));
}
