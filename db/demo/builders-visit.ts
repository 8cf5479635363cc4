import { sql } from 'drizzle-orm';
import type { Db } from '../index';
import { followUps } from '../schema/follow-ups';
import {
	agendaItems,
	delegationMembers,
	visitPartnerships,
	visitStops,
	visits,
	visitTopics,
} from '../schema/visits';
import { dayAfter } from './days';
import { insertAll, insertOne, next, type Values } from './insert';

type Part<T> = Omit<T, 'visitId'>;
type Stop = Part<Values<typeof visitStops>> & { territoryId: string };
export type Member = Part<Values<typeof delegationMembers>>;
export type FollowUp = Part<Values<typeof followUps>>;

/** Times are those of the clock on the spot: day 0 is the visit's first. */
export type AgendaEntry = {
	day: number;
	from: string;
	to?: string;
	zone?: string;
	/** The day of the end, and its clocks, where they are others. */
	toDay?: number;
	toZone?: string;
	title: string;
	place?: string;
	responsible?: string;
	public?: boolean;
};

export type VisitParts = {
	partnershipIds?: string[];
	topicIds?: string[];
	stops?: Stop[];
	members?: Member[];
	agenda?: AgendaEntry[];
	followUps?: FollowUp[];
};

const instantOf = (day: string, time: string, zone: string) =>
	sql<Date>`(cast(${`${day} ${time}`}::text as timestamp) at time zone ${zone}::text)`;

const agendaColumns = (firstDay: string, entry: AgendaEntry) => {
	const { day, from, to, toDay = day, zone = 'Europe/Berlin', toZone, ...item } = entry;
	const at = (on: number, time: string, place: string) =>
		instantOf(dayAfter(firstDay, on), time, place) as unknown as Date;
	return {
		...item,
		timeZone: zone,
		endTimeZone: toZone ?? null,
		startsAt: at(day, from, zone),
		endsAt: to ? at(toDay, to, toZone ?? zone) : null,
	};
};

export async function visit(tx: Db, values: Values<typeof visits> & VisitParts = {}) {
	const { partnershipIds = [], topicIds = [], stops = [], members = [], agenda = [], ...rest } = values;
	const { followUps: promised = [], ...columns } = rest;
	const startsOn = columns.startsOn ?? '2026-05-04';
	const row = await insertOne(tx, visits, {
		direction: 'incoming',
		kind: 'expert',
		title: `Fachbesuch ${next()}`,
		endsOn: startsOn,
		...columns,
		startsOn,
	});
	const visitId = row.id;
	await Promise.all([
		insertAll(
			tx,
			visitPartnerships,
			partnershipIds.map((partnershipId) => ({ visitId, partnershipId })),
		),
		insertAll(
			tx,
			visitTopics,
			topicIds.map((topicId) => ({ visitId, topicId })),
		),
		insertAll(
			tx,
			visitStops,
			stops.map((stop, position) => ({ position, ...stop, visitId })),
		),
		insertAll(
			tx,
			delegationMembers,
			members.map((member, position) => ({
				nameThen: `Erika Beispiel ${next()}`,
				position,
				...member,
				visitId,
			})),
		),
		insertAll(
			tx,
			agendaItems,
			agenda.map((entry) => ({ ...agendaColumns(startsOn, entry), visitId })),
		),
		insertAll(
			tx,
			followUps,
			promised.map((one) => ({ text: 'Unterlagen nachreichen', ...one, visitId })),
		),
	]);
	return row;
}
