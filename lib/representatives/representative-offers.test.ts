import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Permission, Role } from '@/lib/auth/permissions';
import type { CommandContext } from '@/lib/context';
import { addDays } from '@/lib/dates';
import { isTaken, oneOf, seeded } from '@/lib/test-offers';
import { recordAbsence } from './absence-commands';
import { listAbsences } from './absence-queries';
import { closePost, reopenPost } from './representative-commands';
import { postOffers, termOffers } from './representative-offers';
import { findPost, listTerms } from './representative-queries';
import { type RepresentativeWorld, representativeWorld } from './representative-test-world';
import { endTerm, extendTerm, removeTerm, reviseTermContact } from './term-commands';

let world: RepresentativeWorld;
beforeAll(async () => {
	world = await representativeWorld();
});
afterAll(() => world.end());

const roles: Role[] = ['reader', 'representative', 'staff', 'manager', 'admin'];
const today = '2026-11-22';
const never = '9998-12-31';

async function read(ctx: CommandContext, postId: string) {
	const post = await findPost(ctx, postId);
	if (!post) throw new Error('no such post');
	return { post, terms: await listTerms(ctx, postId), absences: await listAbsences(ctx, postId) };
}

type Verbs = Record<string, () => Promise<unknown>>;

function postVerbs(ctx: CommandContext, { post, terms, absences }: Awaited<ReturnType<typeof read>>): Verbs {
	const { id, version } = post;
	const term = terms.find(({ to }) => !to || to >= today) ?? terms[0];
	const free = absences.reduce((day, { to }) => (to >= day ? addDays(to, 1) : day), term?.from ?? today);
	return {
		close: () => closePost(ctx, { id, version, on: never }),
		reopen: () => reopenPost(ctx, { id, version }),
		absence: async () =>
			term &&
			recordAbsence(ctx, { representativeId: term.id, from: free, to: free, deputyId: null, note: null }),
	};
}

function termVerbs(
	ctx: CommandContext,
	term: Awaited<ReturnType<typeof read>>['terms'][number],
	absences: { representativeId: string; to: string }[],
): Verbs {
	const { id, version, from, to } = term;
	const contact = { name: 'A. Muster', email: null, phone: null, text: {} };
	const away = absences.filter(({ representativeId }) => representativeId === id).map((each) => each.to);
	const last = to ?? [from > today ? from : never, ...away].sort().at(-1) ?? never;
	return {
		extend: () => extendTerm(ctx, { id, version, to: to && addDays(to, 1) }),
		end: () => endTerm(ctx, { id, version, on: last }),
		contact: () => reviseTermContact(ctx, { id, version, ...contact }),
		remove: () => removeTerm(ctx, { id, version }),
	};
}

it.each([1, 2])('a post and its terms offer exactly what is taken (%i)', async (seed) => {
	const random = seeded(seed);
	const postId = await world.post(seed === 1 ? world.own : world.foreign);
	await world.term(postId, { to: '2026-12-31' });
	await world.term(postId, { personId: world.bernd, from: oneOf(random, ['2027-01-01', '2027-06-01']) });
	await world.term(postId, { personId: world.cleo, role: 'deputy', from: '2020-01-01', to: '2021-12-31' });
	for (let step = 0; step < 10; step += 1) {
		const seen = roles.filter((role) => role !== 'representative' || seed === 1);
		const role = oneOf(random, seen);
		const known = await world.as(role, (ctx) => read(ctx, postId));
		const compare = async (
			offers: Record<string, boolean>,
			permission: Permission,
			verbs: (ctx: CommandContext) => Verbs,
		) => {
			for (const verb of Object.keys(offers)) {
				const asked: Permission = verb === 'contact' ? 'representatives.contact' : permission;
				const is = await isTaken(world.as, role, asked, async (ctx) => verbs(ctx)[verb]?.());
				expect({ step, role, verb, is: offers[verb] }).toEqual({ step, role, verb, is });
			}
		};
		await compare(
			await world.as(role, async (ctx) => postOffers(ctx, known.post, known.terms)),
			'representatives.write',
			(ctx) => postVerbs(ctx, known),
		);
		for (const term of known.terms) {
			const offers = await world.as(role, async (ctx) => termOffers(ctx, known.post, term, known.terms));
			await compare(offers, 'representatives.write', (ctx) => termVerbs(ctx, term, known.absences));
		}
		const now = await world.as('admin', (ctx) => read(ctx, postId));
		const term = oneOf(random, now.terms);
		const all = await world.as('admin', async (ctx) => [
			...Object.entries(postOffers(ctx, now.post, now.terms)).map(([verb, is]) => ({ verb, is, of: 'post' })),
			...(term ? Object.entries(termOffers(ctx, now.post, term, now.terms)) : []).map(([verb, is]) => ({
				verb,
				is,
				of: 'term',
			})),
		]);
		const { verb, of } = oneOf(
			random,
			all.filter((each) => each.is && (each.verb !== 'remove' || now.terms.length > 1)),
		);
		await world.as('admin', async (ctx) =>
			(of === 'post' ? postVerbs(ctx, now) : termVerbs(ctx, term, now.absences))[verb]?.(),
		);
	}
});
