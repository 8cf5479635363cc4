import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisation, partnership, territory, user, visit } from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import { listPartnerships } from '@/lib/partnerships/partnership-list';
import { loadPartnershipParams } from '@/lib/partnerships/partnership-params';
import { recordAbsence } from './absence-commands';
import { listMetInTerm } from './handover-queries';
import { listOwnPartnerships } from './home-queries';
import { postState } from './representative';
import { closePost } from './representative-commands';
import { representativesDue } from './representative-due';
import { listRepresentatives } from './representative-list';
import { loadRepresentativeParams } from './representative-params';
import { findPost, listTerms } from './representative-queries';
import { type RepresentativeWorld, representativeWorld } from './representative-test-world';

let world: RepresentativeWorld;
const posts: Record<string, string> = {};
const today = '2026-11-22';

/** Partnerships in force by what their post is like. */
beforeAll(async () => {
	world = await representativeWorld();
	const inForce = async (name: string) => {
		const row = await world.as('admin', ({ tx }) =>
			partnership(tx, { slug: name, entries: [{ on: '1990-01-01' }] }),
		);
		posts[name] = await world.post(row.id);
		return posts[name];
	};
	await world.term(await inForce('im-amt'), { from: '2020-01-01' });
	await world.term(posts['im-amt'] ?? '', {
		personId: world.bernd,
		role: 'deputy',
		from: '2020-01-01',
		to: '2026-12-05',
	});
	await world.term(posts['im-amt'] ?? '', { personId: world.cleo, role: 'deputy', from: '2026-12-01' });
	await world.term(await inForce('endet'), { to: '2026-12-02' });
	await world.term(posts.endet ?? '', { personId: world.cleo, from: '2027-01-01' });
	await inForce('leer');
	await world.term(await inForce('benannt'), { from: '2026-12-01' });
	await inForce('zu');
	await world.as('manager', (ctx) => closePost(ctx, { id: posts.zu ?? '', version: 1, on: '2026-11-21' }));
});
afterAll(() => world.end());

const list = (search: Record<string, string> = {}, role: Role = 'reader') =>
	world.as(role, (ctx) => listRepresentatives(ctx, loadRepresentativeParams(search), 'de'));
const names = async (search: Record<string, string>, role?: Role) =>
	(await list(search, role)).rows.map(({ partnership: name }) => name);

describe('the list', () => {
	it('holds posts, and partnerships in force that have none', async () => {
		expect(await names({})).toEqual(['benannt', 'Emilia-Romagna', 'endet', 'im-amt', 'leer', 'zu']);
		const [emilia] = (await list({ q: 'emilia' })).rows;
		expect(emilia).toMatchObject({ postId: null, state: 'vacant', vacant: true });
	});

	it('says of each post what the rule says', async () => {
		const { rows } = await list();
		for (const { postId, state } of rows.filter((row) => row.postId)) {
			const [post, terms] = await world.as('manager', (ctx) =>
				Promise.all([findPost(ctx, postId ?? ''), listTerms(ctx, postId ?? '')]),
			);
			expect(state).toBe(postState(terms, post?.closedOn ?? null, today));
		}
		expect(new Set(rows.map(({ state }) => state))).toEqual(
			new Set(['in_office', 'ending', 'vacant', 'designated', 'former']),
		);
	});

	it('is filtered by state, vacancy and words, and counts what is vacant', async () => {
		expect(await names({ state: 'ending,former' })).toEqual(['endet', 'zu']);
		expect(await names({ vacant: 'yes' })).toEqual(['benannt', 'Emilia-Romagna', 'leer']);
		expect(await names({ vacant: 'no' })).toEqual(['endet', 'im-amt', 'zu']);
		expect(await names({ q: 'bernd' })).toEqual(['im-amt']);
		expect(await list()).toMatchObject({ total: 6, vacant: 3 });
		expect(await names({ sort: '-until' })).toEqual(expect.arrayContaining(['endet']));
		expect(await names({}, 'representative')).toEqual(['Emilia-Romagna']);
	});

	it('of partnerships finds those that nobody represents', async () => {
		const found = await world.as('reader', (ctx) =>
			listPartnerships(ctx, loadPartnershipParams({ vacant: 'yes' }), 'de'),
		);
		expect(found.rows.map(({ name }) => name)).toEqual(['benannt', 'Emilia-Romagna', 'leer']);
	});
});

describe('what is due', () => {
	it('is vacancies, ends, gaps, overlapping deputies and absences nobody stands in for', async () => {
		const [endet] = await world.as('manager', async (ctx) =>
			(await listTerms(ctx, posts.endet ?? '')).filter(({ to }) => to),
		);
		await world.as('manager', (ctx) =>
			recordAbsence(ctx, {
				...{ representativeId: endet?.id ?? '', from: '2026-11-25', to: '2026-11-26' },
				...{ deputyId: null, note: null },
			}),
		);
		const due = await world.as('reader', (ctx) => representativesDue(ctx, 'de'));
		const told = due.map(({ partnership: name, kind, ...rest }) => [
			name,
			kind,
			'grade' in rest ? rest.grade : 'next' in rest ? rest.next : null,
		]);
		expect(told.sort()).toEqual(
			[
				['benannt', 'vacant', '2026-12-01'],
				['endet', 'absence', null],
				['endet', 'ending', 30],
				['endet', 'gap', null],
				['im-amt', 'ending', 30],
				['im-amt', 'overlap', null],
				['leer', 'vacant', null],
			].sort(),
		);
		expect(await world.as('representative', (ctx) => representativesDue(ctx, 'de'))).toEqual([]);
	});
});

describe('home and handover', () => {
	it('tell the last and next visit and who was met, but not the representative', async () => {
		await world.as('staff', async ({ tx }) => {
			const member = { personId: world.bernd, nameThen: 'Bernd Beispiel', officeThen: 'Amtmann' };
			const [hessen, state] = [
				await territory(tx, { home: true, names: [{ locale: 'de', name: 'Hessen' }] }),
				await territory(tx, { names: [{ locale: 'de', name: 'Anderswo' }] }),
			];
			const office = await organisation(tx, { name: 'Staatskanzlei', territoryId: hessen.id });
			await organisation(tx, { name: 'Kanzlei', territoryId: state.id });
			await user(tx, { name: 'Konto im Amt' });
			const own = [
				{ nameThen: 'Konto im Amt' },
				{ nameThen: 'Ohne Konto', organisationThen: 'Staatskanzlei' },
				{ personId: world.cleo, nameThen: 'Cleo' },
			];
			await tx.execute(sql`insert into appointments (person_id, organisation_id, function, during)
				values (${world.cleo}, ${office.id}, 'Referentin', '[2020-01-01,)')`);
			await visit(tx, {
				title: 'War',
				startsOn: '2026-10-01',
				endsOn: '2026-10-02',
				partnershipIds: [world.own],
				members: [member, ...own, { personId: world.anna, nameThen: 'Anna Muster' }],
				followUps: [{ text: 'Offen' }],
			});
			await visit(tx, {
				title: 'Wird',
				startsOn: '2026-12-01',
				endsOn: '2026-12-02',
				partnershipIds: [world.own],
				members: [member],
			});
			await visit(tx, {
				title: 'Früher',
				startsOn: '2019-12-01',
				endsOn: '2019-12-02',
				partnershipIds: [world.own],
				members: [{ nameThen: 'Vorgänger' }],
			});
		});
		const [own] = await world.as('representative', (ctx) => listOwnPartnerships(ctx, 'de'));
		expect(own).toMatchObject({ last: { title: 'War' }, next: { title: 'Wird' }, open: 1 });
		const met = await world.as('representative', (ctx) =>
			listMetInTerm(ctx, world.own, { personId: world.anna, from: '2020-01-01', to: null }),
		);
		expect(met.map(({ name, lastMet, visits }) => [name, lastMet, visits])).toEqual([
			['Bernd Beispiel', '2026-10-01', 1],
		]);
	});
});
