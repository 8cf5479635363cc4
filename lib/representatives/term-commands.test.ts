import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asActor } from '@/db/demo/builders';
import { representativePosts, representatives } from '@/db/schema/representatives';
import { ConflictError, NotFoundError } from '@/lib/errors';
import { failureOf } from '@/lib/failure';
import { findPerson } from '@/lib/people/person-queries';
import { recordAbsence, removeAbsence } from './absence-commands';
import { listAbsences } from './absence-queries';
import { type NewAbsenceFields, newAbsenceInput, newTermInput, termInput } from './representative-input';
import { listTerms } from './representative-queries';
import { type RepresentativeWorld, representativeWorld } from './representative-test-world';
import { endTerm, extendTerm, removeTerm, reviseTerm, reviseTermContact } from './term-commands';

let world: RepresentativeWorld;
let postId: string;
beforeAll(async () => {
	world = await representativeWorld();
});
beforeEach(async () => {
	await asActor(world.db, 'Test', async (tx) => {
		await tx.delete(representatives);
		await tx.delete(representativePosts);
	});
	postId = await world.post();
});
afterAll(() => world.end());

const terms = () => world.as('manager', (ctx) => listTerms(ctx, postId));
const find = async (id: string) => (await terms()).find((term) => term.id === id);
const refusal = (reason: string, params?: object) => ({
	messageKey: `representatives.refusals.${reason}`,
	...(params && { params }),
});

describe('designating', () => {
	it('names the other principal in plain words where two would overlap', async () => {
		await world.term(postId, { to: '2026-12-31' });
		await expect(world.term(postId, { personId: world.bernd, from: '2026-12-31' })).rejects.toMatchObject(
			refusal('principalsOverlap', {
				name: 'Anna Muster',
				from: '1. Januar 2020',
				to: '31. Dezember 2026',
				open: 'no',
			}),
		);
		await world.term(postId, { personId: world.bernd, from: '2027-01-01' });
		await expect(world.term(postId, { personId: world.cleo, from: '2030-01-01' })).rejects.toMatchObject(
			refusal('principalsOverlap', { name: 'Bernd Beispiel', from: '1. Januar 2027', to: '', open: 'yes' }),
		);
		expect(await terms()).toHaveLength(2);
	});

	it('is refused by the database too, should the rule be passed by', async () => {
		const { id } = await world.term(postId);
		const past = asActor(world.db, 'Test', (tx) =>
			tx.insert(representatives).values({
				...{ postId, partnershipId: world.own, personId: world.bernd },
				...{ seat: 'Bologna', during: '[2026-01-01,)' },
			}),
		);
		const error = await past.catch((caught) => caught);
		expect(failureOf(error).fields).toEqual({ from: 'errors.principalsOverlap' });
		expect((await terms()).map((term) => term.id)).toEqual([id]);
	});

	it('lets deputies overlap with others, but nobody with themselves', async () => {
		await world.term(postId);
		await world.term(postId, { personId: world.bernd, role: 'deputy' });
		await world.term(postId, { personId: world.cleo, role: 'deputy' });
		await expect(world.term(postId, { role: 'deputy', from: '2025-01-01' })).rejects.toMatchObject(
			refusal('personTwice'),
		);
		expect((await terms()).map(({ role }) => role)).toEqual(['principal', 'deputy', 'deputy']);
	});

	it('keeps somebody unknown among the people', async () => {
		const { id } = await world.term(postId, { personId: '', newPerson: 'Dora van der Vorlage' });
		const term = await find(id);
		expect(term?.name).toBe('Dora van der Vorlage');
		const person = await world.as('manager', (ctx) => findPerson(ctx, term?.personId ?? ''));
		expect(person).toMatchObject({ familyName: 'van der Vorlage', givenName: 'Dora' });
	});

	it('shows who is likely the same before somebody new is made, for this post as for any', async () => {
		const again = { personId: '', newPerson: 'Frau Dr. van der Vorlage, Dora', role: 'deputy' as const };
		const { likely } = await world.term(postId, again).catch((error) => error);
		expect(likely).toMatchObject([{ name: 'Dora van der Vorlage' }]);
		await expect(world.term(postId, { ...again, anyway: true })).resolves.toHaveProperty('id');
	});

	it.each([
		['nobody', { personId: '', newPerson: '' }, 'personId', 'errors.required'],
		['an end before the start', { to: '2019-12-31' }, 'to', 'errors.endBeforeStart'],
		['no first day', { from: '' }, 'from', 'errors.required'],
	])('asks for more than %s', (_, part, path, message) => {
		const { error } = newTermInput.safeParse({
			...{ postId, role: 'principal', personId: world.anna, newPerson: '' },
			...{ from: '2020-01-01', to: '', seat: 'x', organisationId: '', tasks: '', ...part },
		});
		expect(error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toContainEqual([
			path,
			message,
		]);
	});

	it('is nothing that a representative does in another post', async () => {
		const { id } = await world.term(postId);
		const other = world.as('representative', (ctx) =>
			removeTerm({ ...ctx, user: { ...ctx.user, partnershipIds: [world.foreign] } }, { id, version: 1 }),
		);
		await expect(other).rejects.toBeInstanceOf(NotFoundError);
	});
});

describe('the end of a term', () => {
	const as = <I>(command: (ctx: never, input: I) => Promise<unknown>, input: I) =>
		world.as('manager', (ctx) => command(ctx as never, input));

	it('is moved later by extending, up to the next term and no further', async () => {
		const { id } = await world.term(postId, { to: '2026-12-31' });
		await world.term(postId, { personId: world.bernd, from: '2028-01-01' });
		await expect(as(extendTerm, { id, version: 1, to: '2026-12-31' })).rejects.toMatchObject({
			fields: { to: 'representatives.refusals.notLater' },
		});
		await expect(as(extendTerm, { id, version: 1, to: '2028-01-01' })).rejects.toMatchObject(
			refusal('principalsOverlap'),
		);
		await expect(as(extendTerm, { id, version: 1, to: null })).rejects.toMatchObject(
			refusal('principalsOverlap'),
		);
		await as(extendTerm, { id, version: 1, to: '2027-12-31' });
		expect(await find(id)).toMatchObject({ from: '2020-01-01', to: '2027-12-31', version: 2 });
	});

	it('cannot be moved where there is none', async () => {
		const { id } = await world.term(postId);
		await expect(as(extendTerm, { id, version: 1, to: '2030-01-01' })).rejects.toMatchObject(
			refusal('noEnd'),
		);
	});

	it('is set by ending, not before the start, not beyond the end, not twice', async () => {
		const { id } = await world.term(postId, { to: '2026-12-31' });
		const end = (on: string, version = 1) => as(endTerm, { id, version, on });
		await expect(end('2019-12-31')).rejects.toMatchObject({ fields: { on: 'errors.endBeforeStart' } });
		await expect(end('2027-01-01')).rejects.toMatchObject({
			fields: { on: 'representatives.refusals.useExtend' },
		});
		await end('2026-11-21');
		expect(await find(id)).toMatchObject({ to: '2026-11-21' });
		await expect(end('2026-11-20', 2)).rejects.toMatchObject(refusal('termOver'));
	});

	it('is corrected with the rest of the term, and the second writer sees the first', async () => {
		const { id } = await world.term(postId);
		const revise = (seat: string) =>
			as(
				reviseTerm,
				termInput.parse({
					...{ id, version: 1, role: 'principal', personId: world.anna, from: '2021-01-01', to: '' },
					...{ seat, organisationId: '', tasks: 'Austausch' },
				}),
			);
		await revise('Parma');
		expect(await find(id)).toMatchObject({ from: '2021-01-01', seat: 'Parma', tasks: 'Austausch' });
		const late = (await revise('Rimini').catch((error) => error)) as ConflictError;
		expect(late).toBeInstanceOf(ConflictError);
		expect(late.conflict.current).toMatchObject({ seat: 'Parma', from: '2021-01-01', to: '' });
	});
});

describe('a term’s public contact', () => {
	const contact = { email: null, phone: null, text: {} };
	it('holds a name only if one was written, and nobody changes it once the term is over', async () => {
		const { id } = await world.term(postId);
		const change = (version: number, name: string | null) =>
			world.as('representative', (ctx) => reviseTermContact(ctx, { id, version, name, ...contact }));
		await change(1, 'Anna Muster');
		expect((await find(id))?.publicContact).toEqual({ name: 'Anna Muster' });
		await change(2, null);
		expect((await find(id))?.publicContact).toBeNull();
		await world.as('manager', (ctx) => endTerm(ctx, { id, version: 3, on: '2026-11-01' }));
		await expect(change(4, 'Anna Muster')).rejects.toMatchObject(refusal('termOver'));
	});
});

describe('an absence', () => {
	const record = (part: Partial<NewAbsenceFields>) =>
		world.as('manager', (ctx) =>
			recordAbsence(
				ctx,
				newAbsenceInput.parse({
					...{ representativeId: '', from: '2026-12-01', to: '2026-12-10', deputyId: '', note: '' },
					...part,
				}),
			),
		);

	it('lies within the term, once, and nobody stands in for themselves', async () => {
		const { id: representativeId } = await world.term(postId, { to: '2026-12-31' });
		const { id } = await record({ representativeId, deputyId: world.bernd });
		await expect(record({ representativeId, from: '2026-12-10', to: '2026-12-12' })).rejects.toMatchObject(
			refusal('absenceTwice', { from: '1. Dezember 2026', to: '10. Dezember 2026' }),
		);
		await expect(record({ representativeId, from: '2026-12-30', to: '2027-01-01' })).rejects.toMatchObject(
			refusal('absenceOutsideTerm'),
		);
		await expect(
			record({ representativeId, from: '2026-12-20', to: '2026-12-21', deputyId: world.anna }),
		).rejects.toMatchObject({ fields: { deputyId: 'representatives.refusals.ownStandIn' } });
		await world.as('manager', (ctx) => removeAbsence(ctx, { id, version: 1 }));
		expect(await world.as('manager', (ctx) => listAbsences(ctx, postId))).toEqual([]);
	});

	it('goes with its term', async () => {
		const { id: representativeId } = await world.term(postId);
		await record({ representativeId });
		await world.as('manager', (ctx) => removeTerm(ctx, { id: representativeId, version: 1 }));
		expect(await world.as('manager', (ctx) => listAbsences(ctx, postId))).toEqual([]);
	});
});

describe('a term with absences', () => {
	it('is not made so short that they would lie outside, and says how many would', async () => {
		const { id } = await world.term(postId, { to: '2027-12-31' });
		const away = (from: string, to: string, deputyId = '') =>
			world.as('manager', (ctx) =>
				recordAbsence(ctx, newAbsenceInput.parse({ representativeId: id, from, to, deputyId, note: '' })),
			);
		await away('2027-02-01', '2027-02-14');
		await away('2027-08-01', '2027-08-14', world.bernd);
		const outside = (field: string, count: number) => ({
			fields: { [field]: { key: 'representatives.refusals.absencesOutside', values: { count } } },
		});
		const end = async (on: string) => {
			const version = (await find(id))?.version ?? 0;
			return world.as('manager', (ctx) => endTerm(ctx, { id, version, on }));
		};
		await expect(end('2027-01-31')).rejects.toMatchObject(outside('on', 2));
		await expect(end('2027-08-13')).rejects.toMatchObject(outside('on', 1));
		const correct = async (part: object) => {
			const { version = 0 } = (await find(id)) ?? {};
			const fields = {
				role: 'principal',
				personId: world.anna,
				seat: 'Bologna',
				organisationId: '',
				tasks: '',
			};
			const input = { ...fields, id, version, from: '2020-01-01', to: '2027-12-31', ...part };
			return world.as('manager', (ctx) => reviseTerm(ctx, termInput.parse(input)));
		};
		await expect(correct({ from: '2027-02-02' })).rejects.toMatchObject(outside('from', 1));
		await expect(correct({ to: '2027-03-01' })).rejects.toMatchObject(outside('to', 1));
		await expect(correct({ personId: world.bernd })).rejects.toMatchObject({
			fields: { personId: 'representatives.refusals.ownStandIn' },
		});
		await end('2027-08-14');
		expect((await find(id))?.to).toBe('2027-08-14');
	});

	it('takes none any more once it is over', async () => {
		const { id } = await world.term(postId, { to: '2021-12-31' });
		const input = { representativeId: id, from: '2021-05-01', to: '2021-05-02', deputyId: '', note: '' };
		await expect(
			world.as('manager', (ctx) => recordAbsence(ctx, newAbsenceInput.parse(input))),
		).rejects.toMatchObject(refusal('termOver'));
	});
});
