import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { appointments, organisations, people } from '@/db/schema/people';
import { visibleOrganisations } from '@/lib/auth/scope';
import type { CommandContext } from '@/lib/context';
import { addYears, type Day } from '@/lib/dates';
import { writeDayRange } from '@/lib/day-range';

/** Somebody as a delegation knows them. */
export type Traveller = { nameThen: string; officeThen: string | null; organisationThen: string | null };

/**
 * Keeps somebody met on a delegation among the people, with the office named there and, if one of that name is
 * known, the organisation. The last word of the name is taken for the family name. Answers the person's id.
 * The office is taken to last, unless the visit was over more than a year ago: then all that is known of it are the
 * visit's days, and it is shown on no other.
 */
export async function addTraveller(
	{ tx, user, today }: CommandContext,
	traveller: Traveller,
	visit?: { startsOn: Day; endsOn: Day },
): Promise<string> {
	const words = traveller.nameThen.split(/\s+/);
	const familyName = words.pop() ?? traveller.nameThen;
	const [person] = await tx
		.insert(people)
		.values({ familyName, givenName: words.join(' ') || null })
		.returning({ id: people.id });
	if (!person) throw new Error('a person was not added');
	if (!traveller.officeThen) return person.id;
	const [organisation] = traveller.organisationThen
		? await tx
				.select({ id: organisations.id })
				.from(organisations)
				.where(
					and(
						eq(sql`normalise(${organisations.name})`, sql`normalise(${traveller.organisationThen})`),
						visibleOrganisations(user),
					),
				)
				.limit(1)
		: [];
	await tx.insert(appointments).values({
		personId: person.id,
		function: traveller.officeThen,
		organisationId: organisation?.id ?? null,
		during: writeDayRange(
			visit && visit.endsOn < addYears(today, -1)
				? { from: visit.startsOn, to: visit.endsOn }
				: { from: null, to: null },
		),
	});
	return person.id;
}
