import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import type { OfficeContext } from '@/lib/context';
import { type Spread, spreadOf } from './measure';
import { type BareSql, bareSql, type Recorder } from './recorder';
import { actionId, ask } from './wire';

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
export async function saving(
	baseUrl: string,
	cookie: string,
	ctx: OfficeContext,
	id: string,
): Promise<Spread> {
	const action = actionId('reviseVisitAction');
	const times: number[] = [];
	for (let run = -5; run < 30; run++) {
		const body = JSON.stringify([{ key: randomUUID(), input: await nextForm(ctx, id) }]);
		const answer = await ask(`${baseUrl}/de/office/visits/${id}/edit`, {
			method: 'POST',
			headers: {
				cookie,
				origin: baseUrl,
				'sec-fetch-site': 'same-origin',
				'next-action': action,
				accept: 'text/x-component',
				'content-type': 'text/plain;charset=UTF-8',
			},
			body,
		});
		if (!answer.body.includes(`"data":{"id":"${id}"}`))
			throw new Error(`not saved: ${answer.status} ${answer.body}`);
		if (run >= 0) times.push(answer.whole);
	}
	return spreadOf(times);
}
