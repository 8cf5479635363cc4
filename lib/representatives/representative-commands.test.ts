import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnership } from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import { ConflictError, InvalidInputError, NotFoundError } from '@/lib/errors';
import {
	closePost,
	establishPost,
	reopenPost,
	revisePost,
	revisePostContact,
} from './representative-commands';
import { newPostInput, postContactInput, postInput } from './representative-input';
import { findPost } from './representative-queries';
import { type RepresentativeWorld, representativeWorld } from './representative-test-world';

let world: RepresentativeWorld;
let postId: string;
beforeAll(async () => {
	world = await representativeWorld();
	postId = await world.post();
});
afterAll(() => world.end());

const find = (id = postId) => world.as('manager', (ctx) => findPost(ctx, id));
const version = async () => (await find())?.version ?? 0;
const refusal = (reason: string) => ({ messageKey: `representatives.refusals.${reason}` });
const missing = '00000000-0000-7000-8000-000000000000';

const revise = (at: number, seat: string) =>
	world.as('manager', (ctx) =>
		revisePost(
			ctx,
			postInput.parse({ id: postId, version: at, seat, organisationId: '', tasks: '', languages: [] }),
		),
	);

describe('a post', () => {
	it('is established once for a partnership, not for one that has ended or is not there', async () => {
		await expect(world.post()).rejects.toMatchObject(refusal('postExists'));
		const ended = await world.as('admin', ({ tx }) =>
			partnership(tx, { entries: [{ on: '1990' }, { type: 'ended', on: '2001' }] }),
		);
		await expect(world.post(ended.id)).rejects.toMatchObject(refusal('partnershipEnded'));
		await expect(world.post(missing)).rejects.toBeInstanceOf(InvalidInputError);
		const foreignOrganisation = { partnershipId: world.foreign, organisationId: missing };
		await expect(
			world.as('manager', (ctx) =>
				establishPost(
					ctx,
					newPostInput.parse({ ...foreignOrganisation, seat: 'x', tasks: '', languages: [] }),
				),
			),
		).rejects.toMatchObject({ fields: { organisationId: 'errors.chooseOne' } });
	});

	it('shows the second writer what the first wrote', async () => {
		const at = await version();
		await revise(at, 'Modena');
		const late = await revise(at, 'Parma').catch((error) => error);
		expect(late).toBeInstanceOf(ConflictError);
		expect(late.conflict.current).toMatchObject({ seat: 'Modena', languages: [] });
	});

	it('is closed when nobody holds it beyond the day, and opened again', async () => {
		const { id: termId } = await world.term(postId, { from: '2026-01-01', to: '2026-11-30' });
		const close = async (on: string) =>
			world.as('manager', async (ctx) => closePost(ctx, { id: postId, version: await version(), on }));
		await expect(close('2026-11-29')).rejects.toMatchObject(refusal('stillHeld'));
		await close('2026-11-30');
		await expect(close('2026-12-31')).rejects.toMatchObject(refusal('alreadyClosed'));
		await expect(world.term(postId, { personId: world.bernd, from: '2026-12-01' })).rejects.toMatchObject(
			refusal('postClosed'),
		);
		const reopen = async () =>
			world.as('manager', async (ctx) => reopenPost(ctx, { id: postId, version: await version() }));
		await reopen();
		await expect(reopen()).rejects.toMatchObject(refusal('notClosed'));
		await world.as('admin', ({ tx }) => tx.execute(sql`delete from representatives where id = ${termId}`));
	});
});

describe('the public contact', () => {
	const contact = async (role: Role, part: { email?: string; phone?: string; text?: string }, id = postId) =>
		world.as(role, async (ctx) =>
			revisePostContact(
				ctx,
				postContactInput.parse({
					...{ id, version: (await find(id))?.version ?? 1 },
					...{ email: part.email ?? '', phone: part.phone ?? '' },
					text: { de: part.text ?? '', en: '' },
				}),
			),
		);

	it('is what was typed and nothing else; nothing typed is no contact', async () => {
		await contact('manager', { email: 'bologna@example.org', text: 'Dienstags' });
		expect((await find())?.publicContact).toEqual({
			email: 'bologna@example.org',
			text: { de: 'Dienstags' },
		});
		await contact('manager', {});
		expect((await find())?.publicContact).toBeNull();
	});

	it('is a representative’s to change in own posts only', async () => {
		const foreign = await world.post(world.foreign);
		await contact('representative', { phone: '+39 051' });
		expect((await find())?.publicContact).toEqual({ phone: '+39 051' });
		await expect(contact('representative', { phone: '1' }, foreign)).rejects.toBeInstanceOf(NotFoundError);
		await expect(contact('representative', { phone: '1' }, missing)).rejects.toBeInstanceOf(NotFoundError);
	});
});
