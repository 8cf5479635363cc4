import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import type { OfficeContext } from '@/lib/context';
import { type Spread, spreadOf } from './measure';
import { type BareSql, bareSql, type Recorder } from './recorder';
import { callAction } from './wire';

type Database = { client: postgres.Sql; recorder: Recorder };

/** A visit's form with another title, as the browser would send it next. */
async function nextForm(ctx: OfficeContext, id: string) {
	const { findVisit } = await import('@/lib/visits/visit-queries');
	const { visitToFields } = await import('@/lib/visits/visit-fields');
	const visit = await findVisit(ctx, id);
	if (!visit) throw new Error(`no visit ${id}`);
	const fields = visitToFields(visit);
	const title = fields.title.endsWith(' *') ? fields.title.slice(0, -2) : `${fields.title} *`;
	return { id, version: visit.version, ...fields, title };
}

/** What saving costs in the database alone, with the history and the text to search in. */
export async function savingSql(
	ctx: OfficeContext,
	id: string,
	{ client, recorder }: Database,
): Promise<BareSql> {
	const { perform } = await import('@/lib/perform');
	const { reviseVisit } = await import('@/lib/visits/visit-commands');
	const { visitInput } = await import('@/lib/visits/visit-input');
	const save = async () => {
		const input = visitInput.parse(await nextForm(ctx, id));
		return recorder.record(() => perform(ctx.user, randomUUID(), reviseVisit, input));
	};
	const statements = await save();
	// Back to the first title, so that each repetition changes the row as the first time did.
	await save();
	return bareSql(client, statements);
}

/** The action itself, posted as the form posts it. */
export async function savingTime(
	baseUrl: string,
	cookie: string,
	ctx: OfficeContext,
	id: string,
): Promise<Spread> {
	const call = callAction(baseUrl, `/de/office/visits/${id}/edit`, cookie, 'reviseVisitAction');
	const times: number[] = [];
	for (let run = -5; run < 30; run++) {
		const answer = await call({ key: randomUUID(), input: await nextForm(ctx, id) });
		if (!answer.body.includes(`"data":{"id":"${id}"}`))
			throw new Error(`not saved: ${answer.status} ${answer.body}`);
		if (run >= 0) times.push(answer.whole);
	}
	return spreadOf(times);
}

/** Plans visits like one that is there, each with a title of its own. */
export async function creating(baseUrl: string, cookie: string, ctx: OfficeContext, like: string) {
	const { id: _, version: __, ...fields } = await nextForm(ctx, like);
	const stops = fields.stops.map((stop) => ({ ...stop, stopId: '' }));
	const call = callAction(baseUrl, '/de/office/visits/new', cookie, 'planVisitAction');
	let made = 0;
	return async () => {
		const input = { ...fields, stops, title: `Bench ${++made}`, status: 'planned' };
		const { status, body } = await call({ key: randomUUID(), input });
		if (!/"data":\{"id":"/.test(body)) throw new Error(`not created: ${status} ${body}`);
	};
}

/** Saves another title for one of 64 visits at a time; none is saved twice at once. */
export async function saving(baseUrl: string, cookie: string, ctx: OfficeContext, client: postgres.Sql) {
	const found = await client<{ id: string }[]>`
		select id from visits where published_at is null and status = 'reported' order by id desc limit 64`;
	const idle = await Promise.all(found.map(({ id }) => nextForm(ctx, id)));
	const call = callAction(baseUrl, '/de/office/visits', cookie, 'reviseVisitAction');
	let saved = 0;
	return async () => {
		const form = idle.shift();
		if (!form) throw new Error('fewer visits than connections');
		const input = { ...form, title: `Bench ${++saved}` };
		const { status, body } = await call({ key: randomUUID(), input });
		if (!body.includes(`"data":{"id":"${form.id}"}`)) throw new Error(`not saved: ${status} ${body}`);
		idle.push({ ...input, version: input.version + 1 });
	};
}
