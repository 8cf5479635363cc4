import 'server-only';
import { asc, eq, sql } from 'drizzle-orm';
import { cache } from 'react';
import { agendaItems } from '@/db/schema/visits';
import type { OfficeContext } from '@/lib/context';

const start = (pattern: string) =>
	sql<string>`to_char(agenda_items.starts_at at time zone agenda_items.time_zone, ${pattern}::text)`;
const end = (pattern: string) =>
	sql<string>`coalesce(to_char(agenda_items.ends_at
		at time zone coalesce(agenda_items.end_time_zone, agenda_items.time_zone), ${pattern}::text), '')`;

const columns = {
	id: agendaItems.id,
	version: agendaItems.version,
	visitId: agendaItems.visitId,
	title: agendaItems.title,
	on: start('YYYY-MM-DD'),
	startsAt: start('HH24:MI'),
	endsAt: end('HH24:MI'),
	endsOn: end('YYYY-MM-DD'),
	timeZone: agendaItems.timeZone,
	endTimeZone: sql<string>`coalesce(agenda_items.end_time_zone, '')`,
	place: agendaItems.place,
	responsible: agendaItems.responsible,
	public: agendaItems.public,
};

/** The programme in order of time; days and times are those of the clocks where it begins and ends. */
export const listAgenda = cache(readAgenda);

async function readAgenda({ db }: OfficeContext, visitId: string) {
	return db
		.select(columns)
		.from(agendaItems)
		.where(eq(agendaItems.visitId, visitId))
		.orderBy(asc(agendaItems.startsAt), asc(agendaItems.id));
}

export type AgendaItem = Awaited<ReturnType<typeof listAgenda>>[number];

/** One item of a programme, whoever may see its visit. */
export async function findAgendaItem({ db }: OfficeContext, id: string): Promise<AgendaItem | undefined> {
	const [item] = await db.select(columns).from(agendaItems).where(eq(agendaItems.id, id));
	return item;
}
