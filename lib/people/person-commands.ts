import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { people } from '@/db/schema/people';
import type { CommandContext } from '@/lib/context';
import { noteErasures } from '@/lib/erasures';
import { NotFoundError } from '@/lib/errors';
import { lockVersion } from '@/lib/versioned';
import { insertAppointment } from './appointment-commands';
import { erasePerson, requireErasable } from './person-erase-commands';
import type { newPersonInput, personErasure, personInput } from './person-input';
import { refuseLikelySame } from './person-likely';
import { forgetMentions } from './person-mention-commands';
import { findPerson, type Person } from './person-queries';
import { requireStillVisible } from './person-visibility-checks';

/**
 * Adds a person, with a first office if one is named. Throws RefusalError where a representative would add somebody
 * without an office in an own partner region: they would lose sight of the person. Throws LikelySameError without
 * `anyway`, where somebody in sight is likely the same.
 */
export async function addPerson(
	ctx: CommandContext,
	{ appointment, anyway, ...values }: z.output<typeof newPersonInput>,
): Promise<{ id: string }> {
	if (!anyway) await refuseLikelySame(ctx, values);
	const [added] = await ctx.tx.insert(people).values(values).returning({ id: people.id });
	if (!added) throw new NotFoundError();
	const { function: office, ...rest } = appointment;
	if (office) await insertAppointment(ctx, { ...rest, personId: added.id, function: office }, 'appointment.');
	await requireStillVisible(ctx, added.id, 'appointment.organisationId');
	return added;
}

/** Changes a person. Throws NotFoundError or ConflictError. */
export async function revisePerson(
	ctx: CommandContext,
	{ id, version, ...values }: z.output<typeof personInput>,
): Promise<{ id: string }> {
	await lockVersion(ctx, findPerson, { id, version }, personToFields);
	await ctx.tx.update(people).set(values).where(eq(people.id, id));
	return { id };
}

/**
 * Removes a person for good, offices included, and forgets them in the history (person-erase.ts). Refused while
 * delegations, follow-ups, signatures, representatives, absences or placements name the person: what happened keeps whom
 * it happened with. `forget` are the keys of texts naming the person of which the history forgets what they said.
 */
export async function deletePerson(
	ctx: CommandContext,
	{ id, version, forget }: z.output<typeof personErasure>,
) {
	await lockVersion(ctx, findPerson, { id, version }, personToFields);
	await requireErasable(ctx, id);
	await forgetMentions(ctx, await erasePerson(ctx, id), forget);
	return { id };
}

deletePerson.after = noteErasures;

/** The person as the form shows it. */
export function personToFields(found: Person) {
	return {
		familyName: found.familyName,
		givenName: found.givenName ?? '',
		title: found.title ?? '',
		salutation: found.salutation ?? '',
		languages: found.languages,
		email: found.email ?? '',
		phone: found.phone ?? '',
		notes: found.notes ?? '',
		legalBasis: found.legalBasis ?? '',
		retainUntil: found.retainUntil ?? '',
	};
}
