import { type Member, quotedFigure, visit } from './builders';
import { dayAfter, inOneWeek } from './days';
import type { DemoOffice, Filler, Ids } from './demo-office';
import { promisesOf } from './fill-follow-ups';
import { organisations } from './hessen/organisations';
import { people } from './hessen/people';
import type { MemberSeed, VisitSeed } from './hessen/visit-seed';
import { firstVisits } from './hessen/visits-2014';
import { pastVisits } from './hessen/visits-2020';
import { latestVisits } from './hessen/visits-2025';
import { comingVisits } from './hessen/visits-coming';
import { knownVisits } from './hessen/visits-known';
import { laterVisits } from './hessen/visits-later';
import { recentVisits } from './hessen/visits-recent';
import { quotedFigures, travels } from './hessen/visits-travels';

export const fillVisits: Filler = async (tx, office) => {
	const seeds = [
		knownVisits,
		travels,
		firstVisits,
		pastVisits,
		latestVisits,
		recentVisits,
		comingVisits,
		laterVisits,
	].flat();
	const rows = await Promise.all(seeds.map((one) => visit(tx, columnsOf(one, office))));
	for (const [index, { key }] of seeds.entries())
		if (key) office.ids('visit').set(key, rows[index]?.id ?? '');
};

export const fillQuotedFigures: Filler = async (tx) => {
	for (const figure of quotedFigures) await quotedFigure(tx, figure);
};

function columnsOf(one: VisitSeed, office: DemoOffice) {
	const { ids, today } = office;
	const territories = ids('territory');
	const startsOn = firstDay(one, today);
	return {
		...one,
		startsOn,
		endsOn: dayAfter(startsOn, (one.days ?? 1) - 1),
		cancelledReason: one.reason,
		slug: one.public?.slug,
		publicTitle: one.public?.title,
		publicSummary: one.public?.summary,
		publishedAt: one.public ? new Date(`${published(one, startsOn, today)}T10:00:00Z`) : null,
		partnershipIds: ids('partnership').all(one.with),
		topicIds: ids('topic').all(one.topics),
		stops: one.stops.map((stop) =>
			typeof stop === 'string'
				? { territoryId: territories.of(stop) }
				: { territoryId: territories.of(stop[0]), place: stop[1] },
		),
		members: one.members?.map((member) => memberOf(member, startsOn, ids('person'))),
		followUps: promisesOf(one.followUps, office),
	};
}

function firstDay({ start, exact, days = 1 }: VisitSeed, today: string) {
	if (typeof start === 'string') return start;
	const day = dayAfter(today, start);
	return exact ? day : inOneWeek(day, days, start < 0);
}

/** A report is published a week after the visit, an announcement a few days ago. */
function published({ status, days = 1 }: VisitSeed, startsOn: string, today: string) {
	return status === 'reported' ? dayAfter(startsOn, days + 6) : dayAfter(today, -3);
}

function memberOf({ person: key, ...member }: MemberSeed, day: string, ids: Ids): Member {
	if (!key) return member;
	const known = people[key];
	if (!known) throw new Error(`no person is called ${key}`);
	const then =
		known.held.find(([, , from = '', until = '9999']) => from <= day && day <= until) ?? known.held.at(-1);
	return {
		nameThen: [known.title, known.given, known.family].filter(Boolean).join(' '),
		officeThen: then?.[1],
		organisationThen: then && organisations[then[0]]?.name,
		personId: ids.of(key),
		...member,
	};
}
