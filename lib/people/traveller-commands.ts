import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { organisations } from '@/db/schema/organisations';
import { appointments, people } from '@/db/schema/people';
import { visibleOrganisations } from '@/lib/auth/scope';
import type { CommandContext } from '@/lib/context';
import { addYears, type Day } from '@/lib/dates';
import { writeDayRange } from '@/lib/day-range';
import type { personNameInput } from './person-input';
import { refuseLikelySame } from './person-likely';
import { parsePersonName } from './person-name';

/** Somebody as a delegation knows them. */
export type Traveller = {
	nameThen: string;
	officeThen: string | null;
	organisationThen: string | null;
	/** The name in its parts, as the form showed them; read from `nameThen` otherwise (person-name.ts). */
	name?: z.output<typeof personNameInput> | undefined;
	/** Where they may be from, by ISO 3166-1. */
	countries?: string[];
	/** Although somebody in sight is likely the same. */
	anyway?: boolean | undefined;
};

/**
 * Keeps somebody met on a delegation among the people, with the office named there and, if one of that name is
 * known, the organisation; a mandate behind the name („MdL“) belongs to the office. Answers the person's id.
 * The office is taken to last, unless the visit was over more than a year ago: then all that is known of it are the
 * visit's days, and it is shown on no other. Throws LikelySameError without `anyway`, where somebody in sight is likely the
 * same.
 */
export async function addTraveller(
	ctx: CommandContext,
	traveller: Traveller,
	visit?: { startsOn: Day; endsOn: Day },
): Promise<string> {
	const { tx, user, today } = ctx;
	const read = parsePersonName(traveller.nameThen, { countries: traveller.countries ?? [] });
	const shown = traveller.name;
	const name = shown?.familyName
		? { ...shown, familyName: shown.familyName }
		: {
				salutation: read.salutation || null,
				title: read.title || null,
				givenName: read.givenName || null,
				familyName: read.familyName,
			};
	if (!traveller.anyway) await refuseLikelySame(ctx, { ...name, email: null });
	const [person] = await tx.insert(people).values(name).returning({ id: people.id });
	if (!person) throw new Error('a person was not added');
	const office = [traveller.officeThen, traveller.officeThen?.includes(read.addition) ? '' : read.addition]
		.filter(Boolean)
		.join(', ');
	if (!office) return person.id;
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
		function: office,
		organisationId: organisation?.id ?? null,
		during: writeDayRange(
			visit && visit.endsOn < addYears(today, -1)
				? { from: visit.startsOn, to: visit.endsOn }
				: { from: null, to: null },
		),
	});
	return person.id;
}
