import { person, user } from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import type { CommandContext } from '@/lib/context';
import { visitWorld } from '@/lib/visits/visit-test-world';
import { establishPost } from './representative-commands';
import { type NewTermFields, newPostInput, newTermInput } from './representative-input';
import { designate } from './term-commands';

/** The visits' world with people to designate and an account that can write reports. */
export async function representativeWorld() {
	const world = await visitWorld();
	const records = await world.as('admin', async ({ tx }) => ({
		anna: (await person(tx, { givenName: 'Anna', familyName: 'Muster' })).id,
		bernd: (await person(tx, { givenName: 'Bernd', familyName: 'Beispiel' })).id,
		cleo: (await person(tx, { givenName: 'Cleo', familyName: 'Probe' })).id,
		author: (await user(tx, { role: 'representative', partnershipIds: [world.own] })).id,
	}));
	/** As somebody who has an account, which the author of a report must. */
	const asAuthor = <T>(role: Role, work: (ctx: CommandContext) => Promise<T>, day?: string) =>
		world.as(role, (ctx) => work({ ...ctx, user: { ...ctx.user, id: records.author } }), day);
	const post = async (partnershipId = world.own) =>
		(
			await world.as('manager', (ctx) =>
				establishPost(
					ctx,
					newPostInput.parse({
						partnershipId,
						seat: 'Bologna',
						organisationId: '',
						tasks: '',
						languages: ['it'],
					}),
				),
			)
		).id;
	const term = (postId: string, part: Partial<NewTermFields> = {}) =>
		world.as('manager', (ctx) =>
			designate(
				ctx,
				newTermInput.parse({
					...{ postId, role: 'principal', personId: records.anna, newPerson: '' },
					...{ from: '2020-01-01', to: '', seat: 'Bologna', organisationId: '', tasks: '', ...part },
				}),
			),
		);
	return { ...world, ...records, asAuthor, post, term };
}

export type RepresentativeWorld = Awaited<ReturnType<typeof representativeWorld>>;
