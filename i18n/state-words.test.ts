import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreementWords } from '@/lib/agreements/agreement';
import { placementStatuses } from '@/lib/exchanges/placements/placement';
import { programmeStatuses } from '@/lib/exchanges/programmes/programme';
import { roundStates } from '@/lib/exchanges/rounds/round';
import { followUpStates } from '@/lib/follow-ups/follow-up';
import { partnershipStatuses } from '@/lib/partnerships/partnership';
import { monthlyReportStatuses } from '@/lib/representatives/monthly-report';
import { postStates } from '@/lib/representatives/representative';
import { userStates } from '@/lib/users/user';
import { visitStates } from '@/lib/visits/visit';

type Words = { [key: string]: string | Words };

const messages = (locale: string): Words =>
	Object.fromEntries(
		readdirSync(`messages/${locale}`).map((file) => [
			file.replace('.json', ''),
			JSON.parse(readFileSync(`messages/${locale}/${file}`, 'utf8')) as Words,
		]),
	);

const groups = (words: Words, path: string[] = []): [string, Words][] =>
	Object.entries(words).flatMap(([key, value]) =>
		typeof value === 'string'
			? []
			: [[[...path, key].join('.'), value] as [string, Words], ...groups(value, [...path, key])],
	);

/** Where the words of a noun's states stand: list, record, filter, export, history and public pages read them there. */
const sources: Record<string, readonly string[]> = {
	'visits.status': visitStates,
	'agreements.state': agreementWords,
	'partnerships.status': partnershipStatuses,
	'exchanges.status': programmeStatuses,
	'exchanges.roundState': roundStates,
	'placements.status': placementStatuses,
	'representatives.state': postStates,
	'representatives.reports.status': monthlyReportStatuses,
	'followUps.state': followUpStates,
	'users.state': userStates,
};

/** What happened or was done, not how it stands; the sums of a round; and states with their days. */
const others = [
	...['partnerships.entryType', 'site.entryType', 'representatives.reports'],
	...['exchanges.fill', 'followUps.stateDetail', 'search'],
];
/** What was decided about a round; the days say the rest, so `open` is another word here. */
const decided = 'exchanges.roundStatus';

/** Words that stand elsewhere too, with the state that they say. */
const same: [string, string][] = [
	['visits.agenda.publicShort', 'visits.public'],
	['agreements.public', 'visits.public'],
	['partnerships.published', 'visits.public'],
	['exchanges.published', 'visits.public'],
	['partnerships.filters.publishedYes', 'visits.public'],
	['representatives.publicNow', 'visits.public'],
	['agreements.notPublic', 'visits.notPublic'],
	['partnerships.notPublished', 'visits.notPublic'],
	['exchanges.notPublished', 'visits.notPublic'],
	['partnerships.filters.publishedNo', 'visits.notPublic'],
	['partnerships.filters.vacantYes', 'representatives.state.vacant'],
	['representatives.onPartnership.vacant', 'representatives.state.vacant'],
	['representatives.termOver', 'people.appointments.state.former'],
	['people.appointments.state.present', 'representatives.state.in_office'],
	['placements.reviewers.inactive', 'users.state.disabled'],
	['search.done', 'followUps.state.done'],
	['agreements.filters.openYes', 'agreements.open'],
	['representatives.handover.owner.ours', 'followUps.owner.ours'],
	['representatives.handover.owner.theirs', 'followUps.owner.theirs'],
	['partnerships.side.partner', 'followUps.owner.theirs'],
];

describe.each(['de', 'en'])('the words of states: %s', (locale) => {
	const words = messages(locale);
	const all = groups(words);
	const group = (path: string) => all.find(([name]) => name === path)?.[1] ?? {};
	const word = (path: string) => group(path.slice(0, path.lastIndexOf('.')))[path.split('.').at(-1) ?? ''];

	it.each(Object.entries(sources))('%s has one for each state', (source, states) => {
		expect(states.filter((state) => typeof group(source)[state] !== 'string')).toEqual([]);
		expect(new Set(states.map((state) => group(source)[state])).size).toBe(states.length);
	});

	it.each(Object.entries(sources))('stand in %s alone', (source, states) => {
		const copies = all
			.filter(([name]) => !Object.keys(sources).includes(name) && ![decided, ...others].includes(name))
			.filter(
				([, found]) =>
					states.filter((state) => typeof found[state] === 'string').length >= Math.min(3, states.length - 1),
			)
			.map(([name]) => name);
		expect({ source, copies }).toEqual({ source, copies: [] });
	});

	it('are those of the state where a round was decided', () => {
		const differing = Object.keys(group(decided)).filter(
			(state) => group(decided)[state] !== group('exchanges.roundState')[state],
		);
		expect(differing).toEqual(['open']);
	});

	it.each(same)('%s is said as %s', (copy, source) => {
		expect(word(copy)).toBe(word(source));
		expect(word(copy)).toBeTypeOf('string');
	});

	it('begin small in every place, so that a column and a sentence can take them', () => {
		const nouns = ['Bericht fällig', 'Entwurf', 'Warteliste', 'Amtszeit endet', 'Stelle aufgehoben'];
		const capital = Object.keys(sources).flatMap((source) =>
			Object.values(group(source)).filter(
				(found) => typeof found === 'string' && /^\p{Lu}/u.test(found) && !nouns.includes(found),
			),
		);
		expect(capital).toEqual([]);
	});
});
