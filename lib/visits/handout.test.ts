import { describe, expect, it } from 'vitest';
import type { AgendaItem } from './agenda-queries';
import { handoutOf } from './handout';
import type { Visit } from './visit-queries';

const inner = (what: string) => `INTERN ${what}`;

const visit = {
	id: 'a',
	version: 1,
	direction: 'incoming',
	kind: 'delegation',
	title: 'Delegation aus Hunan',
	purpose: inner('purpose'),
	startsOn: '2026-09-18',
	endsOn: '2026-09-19',
	status: 'confirmed',
	host: 'Staatskanzlei',
	result: inner('result'),
	publicTitle: { de: 'Besuch aus Hunan', en: 'Visit from Hunan' },
	publicSummary: { de: inner('summary') },
	slug: 'x',
	publishedAt: null,
	cancelledReason: inner('reason'),
	ownCost: 4711,
	partnerships: [{ id: 'p', label: { de: 'Hunan' }, since: null }],
	topics: [],
	stops: [{ id: 's', territoryId: 't', territory: { de: 'Wiesbaden' }, place: 'Landtag' }],
	head: { name: inner('head'), office: null, organisation: null, personId: null },
	members: 3,
} as unknown as Visit;

const item = (values: Partial<AgendaItem>): AgendaItem => ({
	...{ id: 'i', version: 1, visitId: 'a', title: 'Empfang', on: '2026-09-18', startsAt: '10:00', endsAt: '' },
	...{ endsOn: '', timeZone: 'Europe/Berlin', endTimeZone: '', place: 'Kloster', public: true },
	responsible: inner('responsible'),
	...values,
});

const office = {
	name: { de: 'Europareferat', en: 'Office for Europe' },
	...{ address: 'Georg-August-Zinn-Straße 1\n65183 Wiesbaden', email: 'europa@example.org', phone: null },
};

describe('what a guest is handed', () => {
	it('carries nothing that staff note for themselves, and no names', () => {
		const said = JSON.stringify(handoutOf(visit, [item({})], office));
		expect(said).not.toMatch(/INTERN|4711/);
		for (const word of [
			'Besuch aus Hunan',
			'Visit from Hunan',
			'Staatskanzlei',
			'Landtag',
			'Empfang',
			'Kloster',
		])
			expect(said).toContain(word);
		expect(said).not.toContain('Delegation aus Hunan');
	});

	it('has both wordings where there are two, and one where there is one', () => {
		expect(handoutOf(visit, [], office).titles).toEqual(['Besuch aus Hunan', 'Visit from Hunan']);
		expect(handoutOf({ ...visit, publicTitle: {} }, [], office).titles).toEqual(['Delegation aus Hunan']);
		expect(handoutOf(visit, [], office).partners).toEqual([['Hunan']]);
		expect(handoutOf(visit, [], office).office).toEqual({
			names: ['Europareferat', 'Office for Europe'],
			lines: ['Georg-August-Zinn-Straße 1', '65183 Wiesbaden', 'europa@example.org'],
		});
	});

	it('goes day by day, and leaves out what is not public on demand', () => {
		const items = [item({}), item({ id: 'j', on: '2026-09-19', public: false, endsAt: '11:00' })];
		expect(handoutOf(visit, items, office).days.map(({ day }) => day)).toEqual(['2026-09-18', '2026-09-19']);
		const few = handoutOf(visit, items, office, { onlyPublic: true });
		expect(few.days.map(({ day }) => day)).toEqual(['2026-09-18']);
		expect(few.left).toBe(1);
	});
});
