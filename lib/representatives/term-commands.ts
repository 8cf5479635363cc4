import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { representatives } from '@/db/schema/representatives';
import type { CommandContext } from '@/lib/context';
import { formatDay } from '@/lib/dates';
import { writeDayRange } from '@/lib/day-range';
import { allow, InvalidInputError, NotFoundError, RefusalError } from '@/lib/errors';
import { countriesAround } from '@/lib/people/name-country-queries';
import { personChoice } from '@/lib/people/person-choices';
import { addTraveller } from '@/lib/people/traveller-commands';
import { requireVersion } from '@/lib/versioned';
import { listAbsences } from './absence-queries';
import { clash, leftOutside, type Span, type Term, termOverRefusal } from './representative';
import { requireOrganisation } from './representative-commands';
import { termContactToFields, termToFields, toPublicContact } from './representative-fields';
import type {
	newTermInput,
	termContactInput,
	termEnd,
	termExtension,
	termInput,
	termVersion,
} from './representative-input';
import { lockPost, lockTerm } from './representative-lock';
import type { Post, TermRow } from './representative-queries';

/** Names somebody for a post; `newPerson` keeps somebody unknown among the people. Throws RefusalError, InvalidInputError, LikelySameError. */
export async function designate(
	ctx: CommandContext,
	{ postId, newPerson, personName, anyway, from, to, ...values }: z.output<typeof newTermInput>,
): Promise<{ id: string }> {
	const { post, terms } = await lockPost(ctx, postId);
	await requireOrganisation(ctx, values.organisationId);
	if (values.personId) await requirePerson(ctx, values.personId);
	requireOpen(ctx, post, to);
	const fresh = async () =>
		addTraveller(ctx, {
			...{ nameThen: newPerson ?? '', officeThen: null, organisationThen: null, name: personName, anyway },
			countries: await countriesAround(ctx, { partnershipId: post.partnershipId }),
		});
	const personId = values.personId ?? (await fresh());
	requireRoom(ctx, terms, { ...values, personId, from, to });
	const [added] = await ctx.tx
		.insert(representatives)
		.values({
			...values,
			personId,
			postId,
			partnershipId: post.partnershipId,
			during: writeDayRange({ from, to }),
		})
		.returning({ id: representatives.id });
	if (!added) throw new NotFoundError();
	return added;
}

/**
 * Corrects a term. Throws RefusalError if it would run into another or its holder stand in for themselves,
 * InvalidInputError, also where absences would lie outside; ConflictError.
 */
export async function reviseTerm(
	ctx: CommandContext,
	{ id, version, from, to, personId, ...values }: z.output<typeof termInput>,
): Promise<{ id: string }> {
	const held = await lockTerm(ctx, id);
	const term = requireVersion(held.term, version, termToFields);
	const holder = personId ?? term.personId;
	if (holder !== term.personId) await requirePerson(ctx, holder);
	if (values.organisationId !== term.organisationId) await requireOrganisation(ctx, values.organisationId);
	requireOpen(ctx, held.post, to);
	requireRoom(ctx, held.terms, { id, role: values.role, personId: holder, from, to });
	const absences = await requireAbsencesWithin(ctx, term, { from, to }, 'to');
	if (absences.some((absence) => absence.representativeId === id && absence.deputyId === holder))
		throw new InvalidInputError({ personId: 'representatives.refusals.ownStandIn' });
	await ctx.tx
		.update(representatives)
		.set({ ...values, personId: holder, during: writeDayRange({ from, to }) })
		.where(eq(representatives.id, id));
	return { id };
}

/** Lets a term go on to a later day, or until it is ended. Throws RefusalError if it is over, has no end or runs into another. */
export async function extendTerm(ctx: CommandContext, { id, version, to }: z.output<typeof termExtension>) {
	const held = await lockTerm(ctx, id);
	const term = requireVersion(held.term, version, termToFields);
	allow(termOverRefusal(term, ctx.today));
	if (!term.to) throw new RefusalError('representatives.refusals.noEnd');
	if (to && to <= term.to) throw new InvalidInputError({ to: 'representatives.refusals.notLater' });
	requireOpen(ctx, held.post, to);
	requireRoom(ctx, held.terms, { ...term, to }, 'to');
	return saveDays(ctx, { ...term, to });
}

/**
 * Ends a term; `on` is its last day. Throws RefusalError if it is over, InvalidInputError if it ends earlier anyway or
 * absences would lie after it.
 */
export async function endTerm(ctx: CommandContext, { id, version, on }: z.output<typeof termEnd>) {
	const held = await lockTerm(ctx, id);
	const term = requireVersion(held.term, version, termToFields);
	allow(termOverRefusal(term, ctx.today));
	if (on < term.from) throw new InvalidInputError({ on: 'errors.endBeforeStart' });
	if (term.to && on > term.to) throw new InvalidInputError({ on: 'representatives.refusals.useExtend' });
	await requireAbsencesWithin(ctx, term, { from: term.from, to: on }, 'on');
	return saveDays(ctx, { ...term, to: on });
}

/** Takes away a term entered by mistake, with its absences; the history keeps it. */
export async function removeTerm(ctx: CommandContext, { id, version }: z.output<typeof termVersion>) {
	requireVersion((await lockTerm(ctx, id)).term, version, termToFields);
	await ctx.tx.delete(representatives).where(eq(representatives.id, id));
	return { id };
}

/** Says what the public may know of whoever holds the post. Throws RefusalError once the term is over. */
export async function reviseTermContact(
	ctx: CommandContext,
	{ id, version, ...contact }: z.output<typeof termContactInput>,
) {
	const term = requireVersion((await lockTerm(ctx, id)).term, version, termContactToFields);
	allow(termOverRefusal(term, ctx.today));
	await ctx.tx
		.update(representatives)
		.set({ publicContact: toPublicContact(contact) })
		.where(eq(representatives.id, id));
	return { id };
}

async function saveDays({ tx }: CommandContext, { id, from, to }: Pick<TermRow, 'id' | 'from' | 'to'>) {
	await tx
		.update(representatives)
		.set({ during: writeDayRange({ from, to }) })
		.where(eq(representatives.id, id));
	return { id };
}

/** Throws InvalidInputError at `field` with how many absences would lie outside the term; else gives all of the post. */
async function requireAbsencesWithin(ctx: CommandContext, term: TermRow, wanted: Span, field: 'to' | 'on') {
	const absences = await listAbsences(ctx, term.postId);
	const left = leftOutside(absences, term, wanted);
	if (left.length === 0) return absences;
	const at = field === 'to' && left.some(({ from }) => from < wanted.from) ? 'from' : field;
	throw new InvalidInputError({
		[at]: { key: 'representatives.refusals.absencesOutside', values: { count: left.length } },
	});
}

async function requirePerson(ctx: CommandContext, id: string) {
	if (!(await personChoice(ctx, id))) throw new InvalidInputError({ personId: 'errors.chooseOne' });
}

function requireOpen({ user }: CommandContext, { closedOn }: Post, to: string | null) {
	if (!closedOn || (to && to <= closedOn)) return;
	const day = formatDay(closedOn, user.locale);
	throw new RefusalError('representatives.refusals.postClosed', { day }, 'to');
}

/** Refuses in plain words what the database would refuse too, and names the other term. */
function requireRoom(
	{ user }: CommandContext,
	terms: TermRow[],
	wanted: Omit<Term, 'id'> & { id?: string },
	field: 'from' | 'to' = 'from',
) {
	const found = clash(terms, wanted);
	if (!found) return;
	const { name, from, to } = found.term;
	const period = {
		from: formatDay(from, user.locale),
		to: to ? formatDay(to, user.locale) : '',
		open: to ? 'no' : 'yes',
	};
	throw new RefusalError(`representatives.refusals.${found.why}`, { name, ...period }, field);
}
