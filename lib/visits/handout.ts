import { inLocale, type LocalisedText } from '../localised-text';
import type { AgendaItem } from './agenda-queries';
import type { Visit } from './visit-queries';

type OfficeContact = {
	name: LocalisedText;
	address: string | null;
	email: string | null;
	phone: string | null;
};

/**
 * What a guest is handed: titles, days, host, places and the programme, and how to reach the office. Fields are named
 * one by one, so that what staff note for themselves (purpose, result, costs, who is responsible for an item, what a
 * delegate needs) and names of people can't come along. Of an item that isn't public the guest may know all the same:
 * it is left out only on demand.
 */
export function handoutOf(
	visit: Pick<
		Visit,
		'title' | 'publicTitle' | 'startsOn' | 'endsOn' | 'host' | 'partnerships' | 'stops' | 'status'
	>,
	items: AgendaItem[],
	office: OfficeContact | undefined,
	{ onlyPublic = false }: { onlyPublic?: boolean } = {},
) {
	const shown = items.filter((item) => item.public || !onlyPublic);
	const days = [...new Set(shown.map(({ on }) => on))];
	const title = visit.publicTitle.de || visit.title;
	return {
		titles: [...new Set([title, visit.publicTitle.en || title])],
		startsOn: visit.startsOn,
		endsOn: visit.endsOn,
		cancelled: visit.status === 'cancelled',
		host: visit.host,
		partners: visit.partnerships.map(({ label }) => both(label)),
		places: visit.stops.map((stop) => [stop.place, ...both(stop.territory)].filter(Boolean).join(', ')),
		days: days.map((day) => ({
			day,
			items: shown
				.filter(({ on }) => on === day)
				.map(({ id, title: what, startsAt, endsAt, endsOn, timeZone, endTimeZone, place }) => ({
					...{ id, title: what, place, timeZone },
					...{ from: startsAt, to: endsAt || null, toDay: endsOn || null, endTimeZone: endTimeZone || null },
				})),
		})),
		left: items.length - shown.length,
		office: office && {
			names: both(office.name),
			lines: [...(office.address ?? '').split('\n'), office.phone, office.email].filter(
				(line): line is string => Boolean(line),
			),
		},
	};
}

/** The German and the English wording, once where they are alike. */
const both = (text: LocalisedText) => [
	...new Set([inLocale(text, 'de'), inLocale(text, 'en')].filter(Boolean)),
];
