import { describe, expect, it } from 'vitest';
import de from '@/messages/de/publications.json';
import en from '@/messages/en/publications.json';
import {
	missingInPublic,
	neededInPublic,
	periodFault,
	publicationKinds,
	publishRefusal,
	withdrawRefusal,
} from './publication';
import { publicationToFields } from './publication-fields';
import { newPublicationInput, publicationInput } from './publication-input';
import { emptyFields } from './publication-test-world';

const id = '01900000-0000-7000-8000-000000000001';
const title = { de: 'Studie', en: '' };
const check = (values: Record<string, unknown>) =>
	newPublicationInput.safeParse({ ...emptyFields, title, ...values });
const faults = (values: Record<string, unknown>) =>
	check(values).error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('what may be typed of a publication', () => {
	it('is a title in one of both languages and a kind; the rest may be missing and is then nothing', () => {
		const nothing = { surveyedFrom: null, surveyedTo: null, issuedOn: null, link: null, notes: null };
		expect(check({}).data).toMatchObject({ title: { de: 'Studie' }, edition: {}, ...nothing });
		expect(check({ title: { de: '', en: 'Study' } }).success).toBe(true);
	});

	it.each([
		[{ title: { de: ' ', en: '' } }, 'title.de', 'errors.required'],
		[{ kind: 'leaflet' }, 'kind', 'errors.chooseOne'],
		[{ publisherIds: ['x'] }, 'publisherIds.0', 'errors.chooseOne'],
		[{ issuedOn: 'neulich' }, 'issuedOn', 'errors.invalidPartialDate'],
		[{ link: 'nicht im Netz' }, 'link', 'errors.invalidUrl'],
		[{ surveyedTo: '2018' }, 'surveyedFrom', 'publications.refusals.startMissing'],
		[{ surveyedFrom: '2018', surveyedTo: '2017-12' }, 'surveyedTo', 'errors.endBeforeStart'],
		[{ surveyedFrom: '2017/2018' }, 'surveyedFrom', 'publications.refusals.interval'],
		[{ surveyedFrom: '2017', surveyedTo: '2017-04/2017-06' }, 'surveyedTo', 'publications.refusals.interval'],
	])('says at the field what is wrong: %j', (values, field, message) => {
		expect(faults(values)).toEqual([[field, message]]);
	});

	it('is checked for its period though its title is missing as well', () => {
		expect(faults({ title: { de: '', en: '' }, surveyedTo: '2018' })).toHaveLength(2);
	});

	it('takes nothing that it does not know, and no change without the version that was read', () => {
		expect(faults({ publishedAt: 'x' })).toHaveLength(1);
		const edit = { ...emptyFields, title, id, version: 1 };
		expect(publicationInput.safeParse(edit).success).toBe(true);
		expect(publicationInput.safeParse({ ...edit, version: undefined }).success).toBe(false);
		expect(publicationInput.safeParse({ ...edit, surveyedTo: '2018' }).success).toBe(false);
	});
});

describe('a period of two partial dates', () => {
	const date = (first: string, last: string) => ({ first, last });
	const year = date('2018-01-01', '2018-12-31');
	const spring = date('2018-03-01', '2018-05-31');
	const before = date('2017-12-01', '2017-12-31');
	it.each([
		['nothing', null, null, null],
		['a beginning alone', year, null, null],
		['a beginning and the same', year, year, null],
		['an end within its beginning', year, spring, null],
		['an end that may lie before', spring, year, null],
		['an end without a beginning', null, year, ['surveyedFrom', 'publications.refusals.startMissing']],
		['an end before it', year, before, ['surveyedTo', 'errors.endBeforeStart']],
	] as const)('%s', (_, from, to, fault) => {
		expect(periodFault(from, to)).toEqual(fault);
	});
});

describe('what the public may see', () => {
	const whole = { title: { de: 'Studie' }, publishers: [{ id }], issuedOn: '2018' };
	const draft = { ...whole, publishedAt: null };
	const out = { ...whole, publishedAt: new Date() };

	it('has a German title, a publisher and a date', () => {
		expect(publishRefusal(draft)).toBeNull();
		expect(publishRefusal(out)).toBe('publications.refusals.alreadyPublished');
		expect(withdrawRefusal(out)).toBeNull();
		expect(withdrawRefusal(draft)).toBe('publications.refusals.notPublished');
	});

	it.each([
		['titleMissing', { title: { en: 'Study' } }],
		['titleMissing', { title: { de: '  ' } }],
		['publishersMissing', { publishers: [] }],
		['issuedMissing', { issuedOn: null }],
	] as const)('%s', (missing, values) => {
		expect(missingInPublic({ ...whole, ...values })).toEqual([missing]);
		expect(publishRefusal({ ...draft, ...values })).toBe(`publications.refusals.${missing}`);
	});

	it('names all that is missing, in the order of the form', () => {
		expect(missingInPublic({ title: {}, publishers: [], issuedOn: null })).toEqual(
			Object.keys(neededInPublic),
		);
		for (const field of Object.values(neededInPublic)) expect(emptyFields).toHaveProperty(field);
	});
});

it('what a form shows of a publication is taken as it stands', () => {
	const found = {
		...{ id, version: 3, kind: 'guide' as const, publishedAt: null, predecessor: { de: 'Vorher' } },
		...{ surveyedFrom: '2017-04', surveyedTo: null, issuedOn: '2018', link: null, notes: 'N' },
		...{ title: { de: 'Studie' }, edition: { en: '2nd' }, predecessorId: id },
		publishers: [{ id, name: 'Haus' }],
		topics: [],
		partnerships: [{ id, label: { de: 'P' }, slug: 'p' }],
	};
	expect(publicationToFields(found)).toEqual({
		...{
			title,
			kind: 'guide',
			publisherIds: [id],
			surveyedFrom: '2017-04',
			surveyedTo: '',
			issuedOn: '2018',
		},
		...{ edition: { de: '', en: '2nd' }, predecessorId: id, link: '', topicIds: [], partnershipIds: [id] },
		notes: 'N',
	});
	expect(newPublicationInput.safeParse(publicationToFields(found)).success).toBe(true);
});

it('each kind and refusal has its words in both languages', () => {
	for (const words of [de, en]) {
		expect(Object.keys(words.kind)).toEqual([...publicationKinds]);
		for (const missing of Object.keys(neededInPublic)) expect(words.refusals).toHaveProperty(missing);
	}
});
