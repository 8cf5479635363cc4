import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerEntries } from '@/db/schema/ledger-entries';
import * as schema from '@/db/schema/partnerships';
import { addDays, type Day } from '@/lib/dates';
import { parseEdtf } from '@/lib/edtf';
import de from '@/messages/de/partnerships.json';
import en from '@/messages/en/partnerships.json';
import {
	anniversaryBase,
	costRules,
	endRefusal,
	foundedOn,
	foundRefusal,
	inLedgerOrder,
	isInForce,
	isOnWrongSide,
	type LedgerEntry,
	type LedgerEntryType,
	ledgerEntryTypes,
	ledgerScopes,
	partnershipRefusalReasons,
	partnershipStatus,
	partnershipStatuses,
	partySides,
	proposeRefusal,
	publishRefusals,
	recordRefusal,
	renewRefusal,
	resumeRefusal,
	suspendRefusal,
	unpublishRefusal,
} from './partnership';

function entry(type: LedgerEntryType, on: string | null, rest: Partial<LedgerEntry> = {}): LedgerEntry {
	const date = on === null ? null : parseEdtf(on);
	const days = { onFirst: date?.first ?? null, onLast: date?.last ?? null };
	return { type, on, ...days, scope: 'all', reviewOn: null, anniversaryBase: false, ...rest };
}

const statusOn = (entries: LedgerEntry[], day: Day) => partnershipStatus(entries, day).status;

const jaroslawl = [
	entry('founded', '1991-10-16'),
	entry('renewed', '1999-09-27'),
	entry('suspended', '2022-03', { scope: 'official_level', reviewOn: '2027-03-01' }),
];

describe('the words', () => {
	it('are those of the database', () => {
		expect(ledgerEntryTypes).toEqual(ledgerEntries.type.enumValues);
		expect(ledgerScopes).toEqual(ledgerEntries.scope.enumValues);
		expect(partySides).toEqual(schema.partnershipParties.side.enumValues);
		expect(costRules).toEqual(schema.partnerships.costRule.enumValues);
	});

	it.each([
		['de', de],
		['en', en],
	])('are said in %s', (_, messages) => {
		expect(Object.keys(messages.status).sort()).toEqual([...partnershipStatuses].sort());
		expect(Object.keys(messages.entryType).sort()).toEqual([...ledgerEntryTypes].sort());
		expect(Object.keys(messages.scope).sort()).toEqual([...ledgerScopes].sort());
		expect(Object.keys(messages.side).sort()).toEqual([...partySides].sort());
		expect(Object.keys(messages.costRule).sort()).toEqual([...costRules].sort());
		expect(Object.keys(messages.refusals)).toEqual(expect.arrayContaining([...partnershipRefusalReasons]));
	});
});

describe('the status on a day', () => {
	it('is proposed as long as nothing says otherwise', () => {
		expect(statusOn([], '2026-01-01')).toBe('proposed');
		expect(statusOn([entry('first_contact', '1989'), entry('renewed', '1999')], '2026-01-01')).toBe(
			'proposed',
		);
		expect(statusOn(jaroslawl, '1991-10-15')).toBe('proposed');
	});

	it('follows the ledger, in whatever order it was given', () => {
		const backwards = [...jaroslawl].reverse();
		for (const entries of [jaroslawl, backwards]) {
			expect(statusOn(entries, '1991-10-16')).toBe('active');
			expect(statusOn(entries, '2022-02-28')).toBe('active');
			expect(statusOn(entries, '2022-03-01')).toBe('suspended');
			expect(partnershipStatus(entries, '2026-01-01').suspension).toEqual({
				since: '2022-03-01',
				scope: 'official_level',
				reviewOn: '2027-03-01',
			});
		}
	});

	it('is lifted by resumption and closed by the end', () => {
		const entries = [...jaroslawl, entry('resumed', '2028'), entry('ended', '2031-06-30')];
		expect(statusOn(entries, '2028-01-01')).toBe('active');
		expect(partnershipStatus(entries, '2028-01-01').suspension).toBeNull();
		expect(statusOn(entries, '2031-06-29')).toBe('active');
		expect(statusOn(entries, '2031-06-30')).toBe('ended');
	});

	it('stays active when projects only are suspended, and lists that', () => {
		const entries = [entry('founded', '2001'), entry('suspended', '2020', { scope: 'project' })];
		expect(partnershipStatus(entries, '2021-01-01')).toEqual({
			status: 'active',
			suspension: null,
			partialSuspension: { since: '2020-01-01', scope: 'project', reviewOn: null },
		});
		const resumed = [...entries, entry('resumed', '2022', { scope: 'project' })];
		expect(partnershipStatus(resumed, '2023-01-01').partialSuspension).toBeNull();
		const whole = [...jaroslawl, entry('resumed', '2024', { scope: 'project' })];
		expect(statusOn(whole, '2025-01-01')).toBe('suspended');
	});

	it('takes an unknown date for the earliest, and equal dates in order of entry', () => {
		expect(statusOn([entry('suspended', '2020'), entry('founded', null)], '2021-01-01')).toBe('suspended');
		expect(statusOn([entry('founded', '2020'), entry('suspended', '2020')], '2021-01-01')).toBe('suspended');
		expect(statusOn([entry('suspended', '2020'), entry('founded', '2020')], '2021-01-01')).toBe('active');
	});

	it('knows nothing of what is still to come', () => {
		const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1980-01-01', days));
		const entries = fc.array(
			fc.tuple(fc.constantFrom(...ledgerEntryTypes), day, fc.constantFrom(...ledgerScopes)),
		);
		fc.assert(
			fc.property(entries, day, (list, asOf) => {
				const ledger = list.map(([type, on, scope]) => entry(type, on, { scope }));
				const known = ledger.filter((line) => (line.onFirst ?? '') <= asOf);
				expect(partnershipStatus(ledger, asOf)).toEqual(partnershipStatus(known, asOf));
				expect(partnershipStatus(ledger, asOf).suspension !== null).toBe(
					statusOn(ledger, asOf) === 'suspended',
				);
			}),
		);
	});

	it('says what is in force', () => {
		expect(partnershipStatuses.filter(isInForce)).toEqual(['active', 'suspended']);
	});
});

it('orders the ledger by first, then last day', () => {
	const dates = ['1991-10-16', '1991', null, '1990/..'];
	const sorted = inLedgerOrder(dates.map((on) => entry('declaration', on))).map(({ on }) => on);
	expect(sorted).toEqual([null, '1990/..', '1991', '1991-10-16']);
});

it('counts from the entry marked, else from the first founding', () => {
	const founded = [entry('founded', '2001'), entry('founded', '1995-11-01')];
	expect(foundedOn(founded, '2026-11-22')?.on).toBe('1995-11-01');
	expect(anniversaryBase(founded, '2026-11-22')?.on).toBe('1995-11-01');
	const marked = entry('declaration', '1990', { anniversaryBase: true });
	expect(anniversaryBase([...founded, marked], '2026-11-22')?.on).toBe('1990');
	expect(anniversaryBase([...founded, marked], '1989-12-31')).toBeNull();
	expect(foundedOn(founded, '1995-10-31')).toBeNull();
	expect(foundedOn([], '2026-11-22')).toBeNull();
});

describe('what may be entered', () => {
	const on = '2026-05-01';
	const proposed = [entry('proposed', '2014')];
	const active = [entry('founded', '2001')];
	const ended = [...active, entry('ended', '2020')];
	const refusal = (reason: (typeof partnershipRefusalReasons)[number]) => `partnerships.refusals.${reason}`;

	it('a proposal and a founding once', () => {
		expect(proposeRefusal([])).toBeNull();
		expect(proposeRefusal(proposed)).toBe(refusal('alreadyProposed'));
		expect(proposeRefusal(active)).toBe(refusal('alreadyFounded'));
		expect(foundRefusal(proposed)).toBeNull();
		expect(foundRefusal(active)).toBe(refusal('alreadyFounded'));
		expect(foundRefusal(ended)).toBe(refusal('endedBefore'));
	});

	it('a suspension of what is active, a resumption of what is suspended', () => {
		expect(suspendRefusal(active, on)).toBeNull();
		expect(suspendRefusal(proposed, on)).toBe(refusal('notActive'));
		expect(suspendRefusal(ended, on)).toBe(refusal('endedBefore'));
		expect(suspendRefusal(jaroslawl, on)).toBe(refusal('alreadySuspended'));
		expect(suspendRefusal(jaroslawl, '2010-01-01')).toBeNull();
		expect(resumeRefusal(jaroslawl, on)).toBeNull();
		expect(resumeRefusal(active, on)).toBe(refusal('notSuspended'));
		expect(resumeRefusal([...active, entry('suspended', '2020', { scope: 'project' })], on)).toBeNull();
	});

	it('a renewal of what holds, an end of what has not ended', () => {
		expect(renewRefusal(active, on)).toBeNull();
		expect(renewRefusal(jaroslawl, on)).toBeNull();
		expect(renewRefusal(proposed, on)).toBe(refusal('notInForce'));
		expect(renewRefusal(ended, on)).toBe(refusal('endedBefore'));
		expect(resumeRefusal(ended, on)).toBeNull();
		expect(endRefusal(proposed, on)).toBeNull();
		expect(endRefusal(active, on)).toBeNull();
		expect(endRefusal(ended, on)).toBe(refusal('alreadyEnded'));
	});

	it('each type by its rule', () => {
		const refused = (entries: LedgerEntry[]) =>
			ledgerEntryTypes.filter((type) => recordRefusal(type, entries, on) !== null);
		expect(refused([])).toEqual(['renewed', 'extended', 'suspended', 'resumed']);
		expect(refused(active)).toEqual(['proposed', 'founded', 'resumed']);
		expect(refused(jaroslawl)).toEqual(['proposed', 'founded', 'suspended']);
		expect(refused(ended)).toEqual(['proposed', 'founded', 'renewed', 'extended', 'suspended', 'ended']);
	});

	it('publishing needs a German summary', () => {
		const parties = [{ side: 'home' }, { side: 'partner' }] as const;
		const draft = { parties, summary: { de: 'Seit 1992' }, publishedAt: null };
		expect(publishRefusals(draft)).toEqual([]);
		expect(publishRefusals({ ...draft, parties: [], summary: {} })).toEqual(
			(['homeMissing', 'partnerMissing', 'summaryMissing'] as const).map(refusal),
		);
		expect(publishRefusals({ ...draft, summary: { de: ' ' } })).toEqual([refusal('summaryMissing')]);
		expect(publishRefusals({ ...draft, publishedAt: new Date(0) })).toEqual([refusal('alreadyPublished')]);
		expect(unpublishRefusal({ publishedAt: null })).toBe(refusal('notPublished'));
		expect(unpublishRefusal({ publishedAt: new Date(0) })).toBeNull();
	});
});

describe('the side on which a territory stands', () => {
	it('is the wrong one for what is at home among the partners, and the other way round', () => {
		expect(isOnWrongSide({ side: 'home', home: false })).toBe(true);
		expect(isOnWrongSide({ side: 'partner', home: true })).toBe(true);
		expect(isOnWrongSide({ side: 'home', home: true })).toBe(false);
		expect(isOnWrongSide({ side: 'partner', home: false })).toBe(false);
	});

	it('is nobody’s fault as long as nothing is known of the territory', () => {
		expect(partySides.map((side) => isOnWrongSide({ side }))).toEqual([false, false]);
	});
});
