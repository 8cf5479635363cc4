import { describe, expect, it } from 'vitest';
import de from '@/messages/de/errors.json';
import en from '@/messages/en/errors.json';
import {
	ConflictError,
	DuplicateError,
	ForbiddenError,
	failureOf,
	InvalidInputError,
	isOutcomeUnknown,
	NotFoundError,
	RefusalError,
} from './errors';

const caused = (code: string) =>
	new Error('Failed query: secret', { cause: Object.assign(new Error('x'), { code }) });

describe('failureOf', () => {
	it('hands on what the user is told', () => {
		expect(failureOf(new NotFoundError())).toEqual({ code: 'notFound', message: 'errors.notFound' });
		expect(failureOf(new ForbiddenError())).toEqual({ code: 'forbidden', message: 'errors.forbidden' });
		expect(failureOf(new RefusalError('visits.refusals.notPlanned'))).toEqual({
			code: 'refused',
			message: 'visits.refusals.notPlanned',
		});
		const atField = new RefusalError('representatives.refusals.postClosed', { day: '1. März 2026' }, 'to');
		expect(failureOf(atField)).toMatchObject({
			code: 'refused',
			fields: { to: { key: 'representatives.refusals.postClosed', values: { day: '1. März 2026' } } },
		});
		const conflict = { current: { title: 'Neu' }, version: 4 };
		expect(failureOf(new ConflictError(conflict))).toMatchObject({ code: 'conflict', conflict });
		expect(failureOf(new InvalidInputError({ title: 'errors.required' }))).toMatchObject({
			fields: { title: 'errors.required' },
		});
		expect(failureOf(new DuplicateError('slug'))).toMatchObject({ fields: { slug: 'errors.taken' } });
	});

	it.each(['57P01', '08006', '53300', '40P01', '25P03', 'ECONNREFUSED', 'CONNECTION_LOST'])(
		'%s is unavailable',
		(code) => expect(failureOf(caused(code)).code).toBe('unavailable'),
	);

	it('says that nobody knows where the answer to COMMIT was lost', () => {
		const lost = caused('CONNECTION_LOST_AT_COMMIT');
		expect(isOutcomeUnknown(lost)).toBe(true);
		expect(failureOf(lost)).toEqual({ code: 'unavailable', message: 'errors.outcomeUnknown' });
		expect(isOutcomeUnknown(caused('CONNECTION_LOST'))).toBe(false);
	});

	it('keeps anything unforeseen to itself', () => {
		for (const error of [caused('23514'), new TypeError('secret'), 'secret', null]) {
			const failure = failureOf(error);
			expect(failure).toMatchObject({ code: 'unexpected', message: 'errors.unexpected' });
			expect(JSON.stringify(failure)).not.toContain('secret');
		}
		expect(failureOf(caused('23505')).code).toBe('duplicate');
	});
});

it('has the same messages in both languages', () => {
	expect(Object.keys(en).sort()).toEqual(Object.keys(de).sort());
});
