import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { appointments } from '@/db/schema/people';
import type { CommandContext } from '@/lib/context';
import { type DayRange, parseDayRange, writeDayRange } from '@/lib/day-range';
import { InvalidInputError, NotFoundError } from '@/lib/errors';
import { findOrganisation } from '@/lib/organisations/organisation-queries';
import { requireVersion } from '@/lib/versioned';
import type {
	appointmentEnd,
	appointmentInput,
	appointmentVersion,
	newAppointmentInput,
} from './appointment-input';
import { findPerson } from './person-queries';
import { requireStillVisible } from './person-visibility-checks';

type NewAppointment = z.output<typeof newAppointmentInput>;

/** Adds an office to a person. Throws NotFoundError, or InvalidInputError if the organisation is none that `user` may see. */
export async function addAppointment(ctx: CommandContext, input: NewAppointment): Promise<{ id: string }> {
	if (!(await findPerson(ctx, input.personId))) throw new NotFoundError();
	return insertAppointment(ctx, input);
}

/** The same for a person just added; `path` is where the office stands in the form. */
export async function insertAppointment(
	ctx: CommandContext,
	input: NewAppointment,
	path = '',
): Promise<{ id: string }> {
	const { from, to, ...values } = input;
	await requireOrganisation(ctx, values.organisationId, path);
	const [added] = await ctx.tx
		.insert(appointments)
		.values({ ...values, during: writeDayRange({ from, to }) })
		.returning({ id: appointments.id });
	if (!added) throw new NotFoundError();
	return added;
}

/** Changes an office. Throws as addAppointment, ConflictError, and RefusalError if a representative would lose the person. */
export async function reviseAppointment(
	ctx: CommandContext,
	{ id, version, from, to, ...values }: z.output<typeof appointmentInput>,
): Promise<{ id: string }> {
	const found = requireVersion(await findAppointment(ctx, id), version, appointmentToFields);
	if (values.organisationId !== found.organisationId) await requireOrganisation(ctx, values.organisationId);
	await ctx.tx
		.update(appointments)
		.set({ ...values, during: writeDayRange({ from, to }) })
		.where(eq(appointments.id, id));
	await requireStillVisible(ctx, found.personId, 'organisationId');
	return { id };
}

/** Ends an office; `on` is its last day. Throws InvalidInputError if it had not begun by then. */
export async function endAppointment(
	ctx: CommandContext,
	{ id, version, on }: z.output<typeof appointmentEnd>,
) {
	const found = requireVersion(await findAppointment(ctx, id), version, appointmentToFields);
	if (found.from && on < found.from) throw new InvalidInputError({ on: 'errors.endBeforeStart' });
	await ctx.tx
		.update(appointments)
		.set({ during: writeDayRange({ from: found.from, to: on }) })
		.where(eq(appointments.id, id));
	return { id };
}

/** Takes an office away that was entered by mistake; the history keeps it. */
export async function removeAppointment(
	ctx: CommandContext,
	{ id, version }: z.output<typeof appointmentVersion>,
) {
	const found = requireVersion(await findAppointment(ctx, id), version, appointmentToFields);
	await ctx.tx.delete(appointments).where(eq(appointments.id, id));
	await requireStillVisible(ctx, found.personId);
	return { id };
}

async function requireOrganisation(ctx: CommandContext, id: string | null, path = '') {
	if (id && !(await findOrganisation(ctx, id))) {
		throw new InvalidInputError({ [`${path}organisationId`]: 'errors.chooseOne' });
	}
}

async function findAppointment(ctx: CommandContext, id: string) {
	const [found] = await ctx.tx
		.select({
			id: appointments.id,
			version: appointments.version,
			personId: appointments.personId,
			function: appointments.function,
			organisationId: appointments.organisationId,
			during: appointments.during,
		})
		.from(appointments)
		.where(eq(appointments.id, id))
		.for('update');
	if (!found || !(await findPerson(ctx, found.personId))) return undefined;
	const { from, to }: DayRange = parseDayRange(found.during) ?? { from: null, to: null };
	return { ...found, from, to };
}

function appointmentToFields(found: NonNullable<Awaited<ReturnType<typeof findAppointment>>>) {
	return {
		function: found.function,
		organisationId: found.organisationId ?? '',
		from: found.from ?? '',
		to: found.to ?? '',
	};
}
