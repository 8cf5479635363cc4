import 'server-only';
import { asc, eq, sql } from 'drizzle-orm';
import { agendaItems } from '@/db/schema/visits';
import type { OfficeContext } from '@/lib/context';

const local = (column: 'starts_at' | 'ends_at', pattern: string) =>
	sql<string>`to_char(agenda_items.${sql.raw(column)} at time zone agenda_items.time_zone, ${pattern}::text)`;

const columns = {
	id: agendaItems.id,
	version: agendaItems.version,
	visitId: agendaItems.visitId,
	title: agendaItems.title,
	on: local('starts_at', 'YYYY-MM-DD'),
	startsAt: local('starts_at', 'HH24:MI'),
	endsAt: sql<string>`coalesce(${local('ends_at', 'HH24:MI')}, '')`,
	timeZone: agendaItems.timeZone,
	place: agendaItems.place,
	responsible: agendaItems.responsible,
	public: agendaItems.public,
};

/** The programme in order of time; days and times are those of each item's own zone. */
export async function listAgenda({ db }: OfficeContext, visitId: string) {
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
