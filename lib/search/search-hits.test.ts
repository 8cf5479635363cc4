import { describe, expect, it } from 'vitest';
import { explain } from './search-hits';
import type { Candidate } from './search-source';

const of = (title: string, texts: Candidate['texts'] = []): Candidate => ({
	...{ id: 'x', path: 'visits/x', title, texts },
});
const told = (candidate: Candidate, query: string) =>
	explain(candidate, query, { office: '/de/office', noun: 'visits' });

describe('a hit', () => {
	it('is explained by what its title does not show', () => {
		const { hit } = told(of('Nouvelle-Aquitaine', [{ field: 'formerly', text: 'Aquitaine' }]), 'aquitaine');
		expect(hit).toMatchObject({
			title: ['Nouvelle-', 'Aquitaine', ''],
			why: { field: 'formerly', text: ['', 'Aquitaine', ''] },
		});
		expect(
			told(of('Aquitaine', [{ field: 'name', text: 'Aquitanien' }]), 'aquitaine').hit.why,
		).toBeUndefined();
	});

	it('found by two texts shows the words of both', () => {
		const { hit } = told(
			of('Besuch in Bursa', [{ field: 'delegation', text: 'M. Esempio, Bürgermeisterin' }]),
			'bursa esempio',
		);
		expect(hit.title).toEqual(['Besuch in ', 'Bursa', '']);
		expect(hit.why).toEqual({ field: 'delegation', text: ['M. ', 'Esempio', ', Bürgermeisterin'] });
	});

	it('comes first by its title, then by another name, then by what else it holds', () => {
		const ranks = [
			of('Bursa'),
			of('Land', [{ field: 'formerly', text: 'Bursa' }]),
			of('Provinz Bursa'),
			of('Besuch', [{ field: 'stop', text: 'Bursa' }]),
			of('Besuch'),
		].map((candidate) => told(candidate, 'bursa').rank);
		expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
		expect(new Set(ranks).size).toBe(ranks.length);
	});
});
