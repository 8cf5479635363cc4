import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreement } from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import { searchAgreementsOfPartnership, searchPredecessors, searchVisits } from './agreement-choices';
import { agreementsDue, agreementsOfVisit } from './agreement-link-queries';
import { listAgreements } from './agreement-list';
import { loadAgreementParams } from './agreement-params';
import { type AgreementWorld, agreementWorld } from './agreement-test-world';
import { searchParties, searchSignatories } from './signatory-choices';

let world: AgreementWorld;
const ids: Record<string, string> = {};

beforeAll(async () => {
	world = await agreementWorld();
	const rows: [title: string, values: Parameters<typeof agreement>[1]][] = [
		['Alt', { signedOn: '2014', endsOn: '2015-12-31' }],
		['Nachfolge', { signedOn: '2021', endsOn: '2026-12-31', tacitRenewalMonths: 24, noticeMonths: 1 }],
		['Entwurf', {}],
		['Fest', { signedOn: '2024-09-04', endsOn: '2027-01-31', noticeMonths: 3 }],
		['Offen', { signedOn: '2017-10', openForAccession: true, kind: 'memorandum' }],
		['Beendet', { signedOn: '2010', terminatedOn: '2020-01-01', terminationReason: 'Grund' }],
		['Spät', { signedOn: '2020', endsOn: '2027-03-31', tacitRenewalMonths: 12 }],
		['Fremd', { signedOn: '2020', partnershipIds: [world.other] }],
	];
	await world.as('manager', async ({ tx }) => {
		for (const [title, values] of rows) {
			const row = await agreement(tx, {
				partnershipIds: [world.own],
				predecessorId: title === 'Nachfolge' ? ids.Alt : null,
				visitId: title === 'Fest' ? world.visit : null,
				signatories: title === 'Fest' ? [{ territoryId: world.nord, nameThen: 'Ödön Beispiel' }] : [],
				...values,
				title: { de: title, en: `English ${title}` },
			});
			ids[title] = row.id;
		}
	});
});
afterAll(() => world.end());

const titles = async (search: Record<string, string>, role: Role = 'manager') => {
	const params = loadAgreementParams({ sort: 'title', size: '100', ...search });
	return (await listAgreements(world.read(role), params, 'de')).rows.map(({ title }) => title);
};

describe('the list', () => {
	it.each([
		[{ state: 'in_force' }, ['Fremd', 'Nachfolge', 'Offen', 'Spät']],
		[{ state: 'ending' }, ['Fest']],
		[{ state: 'renewed,terminated,draft' }, ['Alt', 'Beendet', 'Entwurf']],
		[{ state: 'expired' }, []],
		[{ kind: 'memorandum' }, ['Offen']],
		[{ open: 'yes' }, ['Offen']],
		[{ notice: '30' }, ['Nachfolge']],
		[{ notice: '180' }, ['Nachfolge', 'Spät']],
		[{ q: 'odon' }, ['Fest']],
		[{ q: 'nord-pas-de-calais' }, ['Alt', 'Beendet', 'Entwurf', 'Fest', 'Nachfolge', 'Offen', 'Spät']],
		[{ q: 'english offen' }, ['Offen']],
		[{ q: 'schlesien' }, ['Fremd']],
		[{ sort: 'notice', notice: '365' }, ['Nachfolge', 'Spät']],
		[{ sort: '-ends', q: 'English' }, ['Spät', 'Fest', 'Nachfolge']],
		[{ sort: 'state' }, ['Entwurf']],
		[{ sort: '-signed' }, ['Fest']],
	] as const)('%o finds %o', async (search, expected) => {
		const found = await titles(search);
		expect('sort' in search ? found.slice(0, expected.length) : found).toEqual(expected);
	});

	it('is that of the own partnerships for a representative, filters included', async () => {
		expect(await titles({}, 'representative')).not.toContain('Fremd');
		expect(await titles({ partnership: world.other }, 'representative')).toEqual([]);
		expect(await titles({ partnership: world.other })).toEqual(['Fremd']);
		expect(await titles({ q: 'schlesien' }, 'representative')).toEqual([]);
	});

	it('finds a shared agreement by the own partnerships only', async () => {
		await world.as('manager', async ({ tx }) => {
			const partnershipIds = [world.own, world.other];
			ids.Beide = (await agreement(tx, { title: { de: 'Beide' }, partnershipIds })).id;
		});
		expect(await titles({ q: 'schlesien' })).toContain('Beide');
		expect(await titles({ q: 'schlesien' }, 'representative')).toEqual([]);
		expect(await titles({ q: 'nord-pas-de-calais' }, 'representative')).toContain('Beide');
		await world.as('manager', ({ tx }) => tx.execute(sql`delete from agreements where id = ${ids.Beide}`));
	});

	it('says what holds, until when, and by when to give notice', async () => {
		const params = loadAgreementParams({ q: 'Nachfolge' });
		const { rows, total } = await listAgreements(world.read(), params, 'de');
		expect(total).toBe(1);
		expect(rows[0]).toMatchObject({ state: 'in_force', termEnd: '2026-12-31', noticeBy: '2026-11-30' });
	});

	it('finds by the new name of a partner, of an organisation and of a territory', async () => {
		await world.as('manager', async ({ tx }) => {
			await tx.execute(
				sql`insert into agreement_signatories (agreement_id, organisation_id) values (${ids.Offen}, ${world.council})`,
			);
			await tx.execute(
				sql`update organisations set name = 'Regionalversammlung' where id = ${world.council}`,
			);
			await tx.execute(
				sql`update territory_names set name = 'Umbenannt' where territory_id = ${world.silesia}`,
			);
		});
		expect(await titles({ q: 'regionalversammlung' })).toEqual(['Offen']);
		expect(await titles({ q: 'umbenannt' })).toEqual(['Fremd']);
		const [row] = await world.db.execute(sql`select version from agreements where id = ${ids.Fremd}`);
		expect(row).toEqual({ version: 1 });
	});
});

describe('what is due', () => {
	it('is notice within ninety days, and a fixed end without a successor; the next first', async () => {
		const due = await agreementsDue(world.read());
		expect(due.map(({ title, by }) => [title.de, by])).toEqual([
			['Nachfolge', '2026-11-30'],
			['Fest', '2027-01-31'],
		]);
		expect(await agreementsOfVisit(world.read(), world.visit)).toHaveLength(1);
	});
});

describe('choices', () => {
	const labels = (found: { label: string }[]) => found.map(({ label }) => label);

	it('are the visits of the partnerships named', async () => {
		const about = { partnerships: `${world.own},${world.other},unsinn` };
		expect(labels(await searchVisits(world.read(), '', 'de', about))).toEqual([
			'Besuch am 2024-10-01',
			'Besuch am 2024-09-04',
		]);
		expect(labels(await searchVisits(world.read('representative'), '', 'de', about))).toEqual([
			'Besuch am 2024-09-04',
		]);
		expect(await searchVisits(world.read(), '', 'de', {})).toEqual([]);
	});

	it('are what is signed and not renewed yet, and never itself', async () => {
		const found = labels(await searchPredecessors(world.read(), '', 'de', { of: ids.Fest ?? '' }));
		expect(found).toEqual(expect.arrayContaining(['Nachfolge', 'Offen']));
		for (const title of ['Alt', 'Fest', 'Entwurf']) expect(found).not.toContain(title);
		expect(labels(await searchPredecessors(world.read(), '', 'de', { of: ids.Nachfolge ?? '' }))).toContain(
			'Alt',
		);
	});

	it('bring the date for a line of the ledger', async () => {
		const found = await searchAgreementsOfPartnership(world.read(), 'Fest', 'de', {
			partnershipId: world.own,
		});
		expect(found).toEqual([{ id: ids.Fest, label: 'Fest', on: '2024-09-04', detail: '4. September 2024' }]);
		expect(await searchAgreementsOfPartnership(world.read(), '', 'de', {})).toEqual([]);
	});

	it('are territories and organisations alike', async () => {
		const found = await searchParties(world.read(), 'region', 'de');
		expect(found).toEqual([
			expect.objectContaining({ id: `organisation:${world.council}`, group: 'organisation' }),
		]);
		expect((await searchParties(world.read(), 'hauts', 'de'))[0]?.id).toBe(`territory:${world.hauts}`);
	});

	it.each([
		['2020-05-01', 'Vizepräsidentin'],
		['2024', 'Präsidentin'],
		['', 'Präsidentin'],
		['2021', undefined],
		['2010', undefined],
	])('bring the office held on %s: %s', async (on, office) => {
		const [found] = await searchSignatories(world.read(), 'exemple', 'de', { on });
		expect(found).toMatchObject({ id: world.president, label: 'Claire Exemple' });
		expect(found?.office).toBe(office);
	});

	it.each(['Exemple, Claire', 'Prof. Claire Exemple', 'Mme Claire Exemple'])('are found as %s', async (q) => {
		const found = await searchSignatories(world.read(), q, 'de', {});
		expect(found.map(({ id }) => id)).toEqual([world.president]);
	});
});
