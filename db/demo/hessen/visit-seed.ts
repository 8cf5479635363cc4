import type { visits } from '../../schema/visits';
import type { AgendaEntry, FollowUp, Member } from '../builders';
import type { Values } from '../insert';

type Columns = Values<typeof visits>;

/** `person` is a key of people.ts: name, office and organisation are taken as they were on the first day. */
export type MemberSeed = Member & { person?: string };

/** `due` and `done` are days from today. */
export type FollowUpSeed = Pick<FollowUp, 'text' | 'owner' | 'responsible'> & { due: number; done?: number };

export type VisitSeed = {
	/** For whoever refers to it. */
	key?: string;
	title: string;
	/** A calendar day, or days from today; those from today are moved into one working week. */
	start: string | number;
	exact?: true;
	days?: number;
	direction: NonNullable<Columns['direction']>;
	kind: NonNullable<Columns['kind']>;
	status: NonNullable<Columns['status']>;
	with: string[];
	stops: (string | [territory: string, place: string])[];
	topics: string[];
	purpose?: string;
	host?: string;
	result?: string;
	/** Euros; invented like the visit. */
	ownCost?: number;
	reason?: string;
	public?: {
		slug: string;
		title: { de: string; en?: string };
		summary: { de: string; en?: string };
	};
	members?: MemberSeed[];
	agenda?: AgendaEntry[];
	followUps?: FollowUpSeed[];
};

export const who = (person: string, more: Partial<MemberSeed> = {}): MemberSeed => ({ person, ...more });
export const head = (person: string, more: Partial<MemberSeed> = {}): MemberSeed =>
	who(person, { isHead: true, ...more });

/** Somebody who came along once and is in no address book. */
export const guest = (
	nameThen: string,
	officeThen: string,
	organisationThen?: string,
	more: Partial<MemberSeed> = {},
): MemberSeed => ({ nameThen, officeThen, organisationThen, tier: 'working', ...more });

const given = [
	'Alex',
	'Kim',
	'Robin',
	'Sam',
	'Toni',
	'Uli',
	'Sascha',
	'Noa',
	'Luca',
	'Mika',
	'Eli',
	'Charlie',
];
const family = ['Beispiel', 'Exempel', 'Platzhalter', 'Probe', 'Vorlage'];

/** A group whose members are known by name only: `Alex Beispiel`, `Kim Exempel`, … */
export const group = (size: number, office: string, organisation?: string, families = family): MemberSeed[] =>
	Array.from({ length: size }, (_, index) =>
		guest(
			`${given[index % given.length]} ${families[(index + Math.floor(index / 12)) % families.length]}`,
			office,
			organisation,
		),
	);

type Extra = Pick<AgendaEntry, 'responsible' | 'zone' | 'toDay' | 'toZone'> & { internal?: true };

/** A line of the programme; day 0 is the first. Public unless marked. */
export const item = (
	day: number,
	from: string,
	to: string,
	title: string,
	place: string,
	{ internal, ...more }: Extra = {},
): AgendaEntry => ({ day, from, to, title, place, public: !internal, ...more });

export const ours = (text: string, due: number, done?: number): FollowUpSeed => ({
	text,
	owner: 'ours',
	responsible: 'Kooperationsbüro',
	due,
	...(done === undefined ? {} : { done }),
});

export const theirs = (text: string, due: number, done?: number): FollowUpSeed => ({
	...ours(text, due, done),
	owner: 'theirs',
	responsible: undefined,
});

/** Over and reported. */
export const past = (
	start: string,
	days: number,
	what: Pick<VisitSeed, 'title' | 'direction' | 'kind' | 'with' | 'stops' | 'topics' | 'result' | 'public'> &
		Partial<VisitSeed>,
): VisitSeed => ({ start, days, status: 'reported', ...what });

/** What is public: the last part of the address, then title and summary in German and English. */
export const text = (slug: string, de: [string, string], en?: [string, string]): VisitSeed['public'] => ({
	slug,
	title: { de: de[0], ...(en ? { en: en[0] } : {}) },
	summary: { de: de[1], ...(en ? { en: en[1] } : {}) },
});
