import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '@/db/demo/builders';
import type { Role } from '@/lib/auth/permissions';
import { ConflictError, InvalidInputError, NotFoundError } from '@/lib/errors';
import {
	approveMonthlyReport,
	beginMonthlyReport,
	discardMonthlyReport,
	returnMonthlyReport,
	reviseMonthlyReport,
	sendMonthlyReport,
} from './monthly-report-commands';
import { draftMonthlyReport } from './monthly-report-draft-queries';
import { reportMonths, reportsMissing } from './monthly-report-due-queries';
import { newMonthlyReportInput } from './monthly-report-input';
import { loadMonthlyReportParams } from './monthly-report-params';
import { findMonthlyReport, listMonthlyReports } from './monthly-report-queries';
import { type RepresentativeWorld, representativeWorld } from './representative-test-world';

let world: RepresentativeWorld;
let postId: string;
let foreignPost: string;
beforeAll(async () => {
	world = await representativeWorld();
	postId = await world.post();
	foreignPost = await world.post(world.foreign);
	await world.term(postId, { from: '2026-08-15' });
});
afterAll(() => world.end());

const refusal = (reason: string) => ({ messageKey: `representatives.refusals.${reason}` });
const begin = (month: string, role: Role = 'representative', post = postId) =>
	world.asAuthor(role, (ctx) =>
		beginMonthlyReport(ctx, newMonthlyReportInput.parse({ postId: post, month, text: 'Entwurf' })),
	);
const find = (id: string) => world.asAuthor('manager', (ctx) => findMonthlyReport(ctx, id));
const step = async (role: Role, command: (ctx: never, input: never) => Promise<unknown>, id: string) =>
	world.asAuthor(role, async (ctx) =>
		command(ctx as never, { id, version: (await find(id))?.version ?? 0, reason: 'Zahlen fehlen' } as never),
	);

describe('a monthly report', () => {
	it('is begun once a month, by whoever may, not ahead of time', async () => {
		const { id } = await begin('2026-10-01');
		expect(await find(id)).toMatchObject({ status: 'draft', month: '2026-10-01', sentAt: null });
		await expect(begin('2026-10-01')).rejects.toMatchObject(refusal('reportExists'));
		await expect(begin('2026-12-01')).rejects.toBeInstanceOf(InvalidInputError);
		await expect(begin('2026-10-01', 'representative', foreignPost)).rejects.toBeInstanceOf(NotFoundError);
		expect(newMonthlyReportInput.safeParse({ postId, month: '2026-10-02', text: 'x' }).success).toBe(false);
		await step('representative', discardMonthlyReport, id);
		expect(await find(id)).toBeUndefined();
	});

	it('goes to the office, comes back with a reason, goes again and is then final', async () => {
		const { id } = await begin('2026-09-01');
		const revise = async (text: string) =>
			world.asAuthor('representative', async (ctx) =>
				reviseMonthlyReport(ctx, { id, version: (await find(id))?.version ?? 0, text }),
			);
		await expect(step('manager', approveMonthlyReport, id)).rejects.toMatchObject(refusal('reportNotSent'));
		await expect(step('manager', returnMonthlyReport, id)).rejects.toMatchObject(refusal('reportNotSent'));
		await step('representative', sendMonthlyReport, id);
		expect(await find(id)).toMatchObject({ status: 'sent', sentAt: expect.any(Date) });
		await expect(revise('Noch etwas')).rejects.toMatchObject(refusal('reportSent'));
		await expect(step('representative', sendMonthlyReport, id)).rejects.toMatchObject(refusal('reportSent'));
		await expect(step('representative', discardMonthlyReport, id)).rejects.toMatchObject(
			refusal('reportNotDraft'),
		);
		await step('manager', returnMonthlyReport, id);
		expect(await find(id)).toMatchObject({ status: 'returned', returnReason: 'Zahlen fehlen' });
		await revise('Mit Zahlen');
		await step('representative', sendMonthlyReport, id);
		expect(await find(id)).toMatchObject({ status: 'sent', returnReason: null, decidedAt: null });
		await step('manager', approveMonthlyReport, id);
		expect(await find(id)).toMatchObject({ status: 'approved', text: 'Mit Zahlen' });
		for (const command of [sendMonthlyReport, returnMonthlyReport, approveMonthlyReport])
			await expect(step('manager', command, id)).rejects.toMatchObject(refusal('reportApproved'));
		await expect(revise('Danach')).rejects.toMatchObject(refusal('reportApproved'));
	});

	it('shows the second writer what the first wrote', async () => {
		const { id } = await begin('2026-08-01');
		const write = (text: string) =>
			world.asAuthor('representative', (ctx) => reviseMonthlyReport(ctx, { id, version: 1, text }));
		await write('Zuerst');
		const late = await write('Danach').catch((error) => error);
		expect(late).toBeInstanceOf(ConflictError);
		expect(late.conflict.current).toEqual({ text: 'Zuerst' });
	});

	it('is seen by representatives of the partnership only, and by the whole office', async () => {
		const { id } = await begin('2026-09-01', 'manager', foreignPost);
		const seen = (role: Role) =>
			world.as(role, (ctx) =>
				listMonthlyReports(ctx, loadMonthlyReportParams({ partnership: world.foreign }), 'de'),
			);
		expect(await seen('representative')).toEqual({ rows: [], total: 0 });
		expect((await seen('reader')).total).toBe(1);
		expect(await world.as('representative', (ctx) => findMonthlyReport(ctx, id))).toBeUndefined();
	});
});

describe('the months', () => {
	const span = { from: '2026-07-01', to: '2026-11-01' };
	it('to report on are those in which somebody held the post', async () => {
		const found = await world.as('representative', (ctx) => reportMonths(ctx, span, 'de'));
		expect(found.map(({ month, status }) => [month, status])).toEqual([
			['2026-11-01', null],
			['2026-10-01', null],
			['2026-09-01', 'approved'],
			['2026-08-01', 'draft'],
		]);
	});

	it('are missed from the sixth of the next one on, by representatives', async () => {
		const missed = async (role: Role, day: string) =>
			(await world.as(role, (ctx) => reportsMissing(ctx, 'de'), day)).map(({ month }) => month);
		expect(await missed('representative', '2026-11-05')).toEqual([]);
		expect(await missed('representative', '2026-11-06')).toEqual(['2026-10-01']);
		expect(await missed('representative', '2026-10-06')).toEqual([]);
		expect(await missed('manager', '2026-11-06')).toEqual([]);
	});
});

describe('the draft', () => {
	it('tells what was logged in the month, in German', async () => {
		await world.as('staff', async ({ tx }) => {
			await visit(tx, {
				...{ title: 'Fachgespräch Wasser', startsOn: '2026-10-30', endsOn: '2026-11-02' },
				...{ status: 'reported', result: 'Zwei Hospitationen\nvereinbart.', direction: 'incoming' },
				partnershipIds: [world.own],
				members: [{ nameThen: 'Paolo Esempio', officeThen: 'Leiter', organisationThen: 'Regione' }],
				followUps: [
					{ text: 'Plätze benennen', owner: 'ours', dueOn: '2026-12-01', doneOn: '2026-10-31' },
					{ text: 'Erst im November', owner: 'theirs', doneOn: '2026-11-01' },
				],
			});
			await visit(tx, {
				title: 'Abgesagt',
				startsOn: '2026-10-05',
				endsOn: '2026-10-05',
				status: 'cancelled',
				cancelledReason: 'x',
				partnershipIds: [world.own],
			});
			await visit(tx, {
				title: 'Andere',
				startsOn: '2026-10-05',
				endsOn: '2026-10-05',
				partnershipIds: [world.foreign],
			});
		});
		const about = { partnershipId: world.own, partnership: 'Emilia-Romagna' };
		const text = await world.as('representative', (ctx) => draftMonthlyReport(ctx, about, '2026-10-01'));
		expect(text).toContain('Monatsbericht Oktober 2026: Emilia-Romagna');
		expect(text).toContain(
			'– 30.10.–02.11.2026: Fachgespräch Wasser, Delegationsbesuch (zu Gast). Ergebnis: Zwei Hospitationen vereinbart.',
		);
		expect(text).toContain('– Paolo Esempio, Leiter, Regione');
		expect(text).toContain('Erledigt\n– Plätze benennen (am 31.10.2026)');
		for (const other of ['Abgesagt', 'Andere', 'Erst im November']) expect(text).not.toContain(other);
	});

	it('tells of nothing as done that is still to come, but plans it', async () => {
		const on = (title: string, startsOn: string, endsOn: string) => ({
			...{ title, startsOn, endsOn, partnershipIds: [world.own] },
			members: [{ nameThen: `Gast ${title}` }],
		});
		await world.as('staff', async ({ tx }) => {
			await visit(tx, on('Gewesen', '2026-11-20', '2026-11-21'));
			await visit(tx, on('Läuft', '2026-11-27', '2026-11-28'));
			await visit(tx, on('Kommt', '2026-11-30', '2026-12-01'));
		});
		const about = { partnershipId: world.own, partnership: 'Emilia-Romagna' };
		const draft = (day: string) =>
			world.as('representative', (ctx) => draftMonthlyReport(ctx, about, '2026-11-01'), day);
		const text = await draft('2026-11-27');
		const [done = '', outlook = ''] = text.split('Ausblick');
		for (const title of ['Gewesen', 'Läuft', 'Gast Läuft']) expect(done).toContain(title);
		expect(done).not.toContain('Kommt');
		expect(outlook).toContain('– Geplant, 30.11.–01.12.2026: Kommt');
		expect((await draft('2026-12-02')).split('Ausblick')[0]).toContain('Kommt');
	});
});
