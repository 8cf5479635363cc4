import { describe, expect, it } from 'vitest';
import {
	accedeRefusal,
	agreementStanding,
	agreementState,
	closeRefusal,
	endOnRefusal,
	openRefusal,
	publishRefusal,
	publishRefusals,
	renewRefusal,
	signedOnRefusal,
	signRefusal,
	terminateRefusal,
	unpublishRefusal,
	usualLedger,
	withdrawTerminationRefusal,
} from './agreement';
import { inChains } from './agreement-chain';
import { dates } from './agreement-test-dates';

const today = '2026-11-22';
const refused = (reason: string) => `agreements.refusals.${reason}`;

describe('the state on a day', () => {
	it.each([
		['unsigned', { signedFirst: null }, 'draft'],
		[
			'unsigned, whatever else it says',
			{ signedFirst: null, inForceFrom: '2020-01-01', terminatedOn: '2021-01-01' },
			'draft',
		],
		['signed, in force next year', { inForceFrom: '2027-01-01' }, 'draft'],
		['signed later than it says it holds', { signedFirst: '2026-11-23', inForceFrom: '2020-01-01' }, 'draft'],
		['signed', {}, 'in_force'],
		['signed today', { signedFirst: today }, 'in_force'],
		['on its last day', { endsOn: today }, 'in_force'],
		['a day later', { endsOn: '2026-11-21' }, 'expired'],
		['on the last day for notice', { endsOn: '2027-02-22', noticeMonths: 3 }, 'in_force'],
		['within its notice period', { endsOn: '2027-02-21', noticeMonths: 3 }, 'ending'],
		['rolling on', { endsOn: '2024-12-31', tacitRenewalMonths: 12 }, 'in_force'],
		[
			'rolling on within its notice period',
			{ endsOn: '2026-12-31', tacitRenewalMonths: 12, noticeMonths: 6 },
			'in_force',
		],
		[
			'with notice given',
			{ endsOn: '2026-12-31', tacitRenewalMonths: 12, terminatedOn: '2027-01-01' },
			'ending',
		],
		['terminated from today', { terminatedOn: today }, 'terminated'],
		[
			'terminated, and followed by another',
			{ terminatedOn: '2025-01-01', renewedFrom: '2025-01-01' },
			'terminated',
		],
		['followed by another', { renewedFrom: today }, 'renewed'],
		['followed by another from tomorrow', { renewedFrom: '2026-11-23' }, 'in_force'],
		['expired and taken up again later', { endsOn: '2020-12-31', renewedFrom: '2024-09-04' }, 'renewed'],
	] as const)('%s: %o is %s', (_, part, state) => {
		expect(agreementState(dates(part), today)).toBe(state);
	});

	it('comes with the days that follow', () => {
		const rolling = dates({ endsOn: '2024-12-31', tacitRenewalMonths: 24, noticeMonths: 1 });
		expect(agreementStanding(rolling, today)).toEqual({
			state: 'in_force',
			termEnd: '2026-12-31',
			notice: { end: '2026-12-31', noticeBy: '2026-11-30' },
			comingOn: null,
		});
		expect(agreementStanding({ ...rolling, terminatedOn: '2027-01-01' }, today)).toMatchObject({
			state: 'ending',
			notice: null,
		});
		expect(agreementStanding({ ...rolling, renewedFrom: '2026-01-01' }, today)).toMatchObject({
			termEnd: null,
			notice: null,
		});
		expect(agreementStanding(dates({ inForceFrom: '2027-01-01' }), today).comingOn).toBe('2027-01-01');
	});
});

/** The facts of the region's own slides (seed-facts.json, agreement-04 to -07); 2016 Nord-Pas-de-Calais became part of Hauts-de-France. */
describe('the chain of North Rhine-Westphalia and its French partner', () => {
	const days: [title: string, signed: string][] = [
		['Gemeinsames Arbeitsprogramm', '2004-01-01'],
		[
			'Gemeinsame Erklärung über die Zusammenarbeit und den Ausbau der freundschaftlichen Beziehungen',
			'2014-01-01',
		],
		[
			'Gemeinsame Erklärung über die Zusammenarbeit und den weiteren Ausbau der freundschaftlichen Beziehungen',
			'2021-01-01',
		],
		['Erneuerung der Gemeinsamen Erklärung', '2024-09-04'],
	];
	const links = days.map(([title, signedFirst], index) => ({
		id: String(index),
		title,
		predecessorId: index ? String(index - 1) : null,
		...dates({ signedFirst, renewedFrom: days[index + 1]?.[1] ?? null }),
	}));
	const statesOn = (day: string) => links.map((link) => agreementState(link, day));

	it('has one that holds at any time, and three that were renewed', () => {
		expect(statesOn(today)).toEqual(['renewed', 'renewed', 'renewed', 'in_force']);
		expect(statesOn('2024-09-03')).toEqual(['renewed', 'renewed', 'in_force', 'draft']);
		expect(statesOn('2015-06-01')).toEqual(['renewed', 'in_force', 'draft', 'draft']);
		expect(statesOn('2003-12-31')).toEqual(['draft', 'draft', 'draft', 'draft']);
	});

	it('is told from the oldest to the newest, in whatever order it was entered', () => {
		const alone = { ...dates(), id: 'x', title: 'Memorandum', predecessorId: null };
		const told = inChains(
			[links[3], alone, links[1], links[0], links[2]].filter((each) => each !== undefined),
		);
		expect(told.map((chain) => chain.map(({ signedFirst }) => signedFirst?.slice(0, 4)))).toEqual([
			['2020'],
			['2004', '2014', '2021', '2024'],
		]);
	});

	it('begins where its beginning is not among those given', () => {
		const told = inChains(links.slice(2));
		expect(told.map((chain) => chain.map(({ id }) => id))).toEqual([['2', '3']]);
	});
});

describe('each verb has its rule', () => {
	const open = { ...dates(), openForAccession: true };
	it.each([
		['sign', signRefusal({ signedFirst: null, signatories: [1] }), null],
		['sign what is signed', signRefusal({ signedFirst: '2020-01-01', signatories: [1] }), 'alreadySigned'],
		['sign for nobody', signRefusal({ signedFirst: null, signatories: [] }), 'signatoriesMissing'],
		['sign today', signedOnRefusal(today, today), null],
		['sign tomorrow', signedOnRefusal('2026-11-23', today), 'signedInFuture'],
		['renew', renewRefusal({ signedFirst: '2004-01-01', successorId: null }), null],
		['renew a draft', renewRefusal({ signedFirst: null, successorId: null }), 'notSigned'],
		['renew twice', renewRefusal({ signedFirst: '2004-01-01', successorId: '1' }), 'alreadyRenewed'],
		['terminate', terminateRefusal(dates(), today), null],
		['terminate a draft', terminateRefusal(dates({ signedFirst: null }), today), 'notInForce'],
		['terminate what expired', terminateRefusal(dates({ endsOn: '2021-01-01' }), today), 'notInForce'],
		['terminate twice', terminateRefusal(dates({ terminatedOn: '2027-01-01' }), today), 'alreadyTerminated'],
		['end on its first day', endOnRefusal(dates(), '2020-01-01'), null],
		['end before it began', endOnRefusal(dates(), '2019-12-31'), 'terminatedTooEarly'],
		['withdraw a termination', withdrawTerminationRefusal(dates({ terminatedOn: today })), null],
		['withdraw none', withdrawTerminationRefusal(dates()), 'notTerminated'],
		['open', openRefusal({ ...dates(), openForAccession: false }, today), null],
		['open what is open', openRefusal(open, today), 'alreadyOpen'],
		[
			'open a draft',
			openRefusal({ ...dates({ signedFirst: null }), openForAccession: false }, today),
			'notInForce',
		],
		['close', closeRefusal({ openForAccession: true }), null],
		['close what is closed', closeRefusal({ openForAccession: false }), 'notOpen'],
		['accede', accedeRefusal(open, today), null],
		['accede where it is closed', accedeRefusal({ ...open, openForAccession: false }, today), 'notOpen'],
		['accede to what ended', accedeRefusal({ ...open, terminatedOn: today }, today), 'notInForce'],
		['publish', publishRefusal({ signedFirst: today, title: { de: 'A' }, publishedAt: null }), null],
		[
			'publish a draft',
			publishRefusal({ signedFirst: null, title: { de: 'A' }, publishedAt: null }),
			'notSigned',
		],
		[
			'publish without a title',
			publishRefusal({ signedFirst: today, title: {}, publishedAt: null }),
			'titleMissing',
		],
		[
			'publish twice',
			publishRefusal({ signedFirst: today, title: { de: 'A' }, publishedAt: new Date() }),
			'alreadyPublished',
		],
		['unpublish', unpublishRefusal({ publishedAt: new Date() }), null],
		['unpublish nothing', unpublishRefusal({ publishedAt: null }), 'notPublished'],
	] as const)('%s', (_, said, reason) => expect(said).toBe(reason && refused(reason)));

	it('says all that is missing for publishing at once', () => {
		expect(publishRefusals({ signedFirst: null, title: {}, publishedAt: null })).toEqual([
			refused('notSigned'),
			refused('titleMissing'),
		]);
		expect(publishRefusals({ signedFirst: today, title: { de: 'A' }, publishedAt: null })).toEqual([]);
	});
});

describe('what signing is taken for in the ledger, which the public reads', () => {
	it.each([
		['joint_declaration', false, 'declaration'],
		['joint_declaration', true, 'declaration'],
		['charter', false, ''],
		['charter', true, 'renewed'],
		['memorandum', true, ''],
		['work_programme', true, ''],
		['accession', true, ''],
	] as const)('%s, in the place of another: %s', (kind, renews, line) =>
		expect(usualLedger({ kind, renews })).toBe(line),
	);
});
