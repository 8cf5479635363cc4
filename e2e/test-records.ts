import type postgres from 'postgres';
import { type Database, openDatabase } from '@/db';
import * as make from '@/db/demo/builders';
import { arrange, sql as shared } from './fixtures';
import { type Caller, cookieOf } from './http';

/** What a sample input names: always the same kinds, once within somebody's reach and once beyond it. */
export type Side = Record<
	| 'territory'
	| 'organisation'
	| 'person'
	| 'appointment'
	| 'twin'
	| 'twinOrganisation'
	| 'merge'
	| 'partnership'
	| 'entry'
	| 'visit'
	| 'stop'
	| 'member'
	| 'agendaItem'
	| 'agreement'
	| 'publication'
	| 'programme'
	| 'round'
	| 'openRound'
	| 'placement'
	| 'stay'
	| 'cost'
	| 'followUp'
	| 'view'
	| 'user'
	| 'session'
	| 'post'
	| 'term'
	| 'absence'
	| 'monthlyReport'
	| 'report'
	| 'quoted'
	| 'home',
	string
> & { token: string; email: string; topic: string; kind: string; day: string };

const databases = new Map<string, Database>();

/** Another office's database is known by the connection that its tests look through. */
function databaseOf({ options: { host, port, user, pass, database } }: postgres.Sql): Database {
	const url = `postgres://${user}:${pass}@${host[0]}:${port[0]}/${database}`;
	const known = databases.get(url) ?? openDatabase(url, { max: 2 }).db;
	databases.set(url, known);
	return known;
}

type Tx = Parameters<Parameters<typeof make.asActor>[2]>[0];

/** Writes through the demo's builders as the tests' own actor; into another office's database if that is given. */
export const arranging = <T>(work: (tx: Tx) => Promise<T>, at: postgres.Sql | null = null) =>
	make.asActor(databaseOf(at ?? shared), 'Test', work);

/** Without vowels, since a search takes "oe" for "ö" and so finds a "zoe" in a "zo". */
const letters = '0123456789bcdfghjklmnpqrtvwz';
const shortly = (number: number): string =>
	(number < letters.length ? '' : shortly(Math.floor(number / letters.length))) +
	letters[number % letters.length];

let made = 0;
/** A word that nothing else in the database holds, fit for names, slugs and addresses. */
export const token = (prefix = 'zz') => `${prefix}${shortly(process.pid)}x${shortly(Date.now())}x${++made}`;

export const newTerritory = (word = token(), at: postgres.Sql | null = null) =>
	arranging((tx) => make.territory(tx, { names: [{ name: `Land ${word}` }], notes: `Notiz ${word}` }), at);

/**
 * A partnership with a visit and all their parts, and one who represents it; each text holds `word`, its token. `at` is
 * another office's database.
 */
export async function newSide(
	territoryId?: string,
	at: postgres.Sql | null = null,
	word = token(),
): Promise<Side> {
	const sql = at ?? shared;
	const [fixed] =
		await sql`select o.home_territory_id as home, (select id from topics order by key limit 1) as topic,
		(select id from partnership_kinds order by key limit 1) as kind, current_date::text as day from office o`;
	const { home, topic, kind, day } = fixed as { home: string; topic: string; kind: string; day: string };
	const territory = territoryId ?? (await newTerritory(word, at)).id;
	const rows = await arranging(async (tx) => {
		const organisation = await make.organisation(tx, {
			name: `Amt ${word}`,
			territoryId: territory,
			notes: word,
		});
		const appointments = [
			{ organisationId: organisation.id, function: `Leitung ${word}`, during: '[2020-01-01,)' },
		];
		const person = await make.person(tx, {
			familyName: `Person ${word}`,
			notes: word,
			phone: word,
			email: `${word}@person.example`,
			appointments,
		});
		const twin = await make.person(tx, { familyName: `Zwilling ${word}`, notes: word });
		const twinOrganisation = await make.organisation(tx, {
			...{ name: `Zwilling ${word}`, territoryId: territory, notes: word },
		});
		const merge = await make.mergedPerson(tx, {
			keptId: person.id,
			gone: { familyName: `Früher ${word}`, notes: word },
		});
		const partnership = await make.partnership(tx, {
			...{ slug: word, kindId: kind, home: [home], partner: [territory], topicIds: [topic] },
			summary: { de: `Kurz ${word}` },
			internalNotes: word,
			fileReference: word,
			entries: [{ type: 'founded', on: '1990-05-01', reason: word, anniversaryBase: true }],
		});
		const visit = await make.visit(tx, {
			...{
				title: `Besuch ${word}`,
				startsOn: day,
				endsOn: day,
				status: 'planned',
				purpose: word,
				host: word,
			},
			partnershipIds: [partnership.id],
			topicIds: [topic],
			stops: [{ territoryId: territory, place: `Ort ${word}` }],
			members: [{ personId: person.id, nameThen: `Name ${word}`, needs: word }],
			agenda: [{ day: 0, from: '10:00', to: '11:00', title: `Punkt ${word}`, responsible: word }],
			followUps: [{ text: `Zusage ${word}`, responsible: word }],
		});
		const agreement = await make.agreement(tx, {
			...{ title: { de: `Vertrag ${word}` }, signedOn: '2018-05-01', signedAt: word, openForAccession: true },
			...{ text: { de: word }, internalNotes: word, fileReference: word },
			partnershipIds: [partnership.id],
			signatories: [
				{ territoryId: territory, personId: person.id, nameThen: `Name ${word}`, officeThen: word },
			],
		});
		const publication = await make.publication(tx, {
			...{ title: { de: `Studie ${word}` }, issuedOn: '2018', edition: { de: word }, notes: word },
			publisherIds: [organisation.id],
			topicIds: [topic],
			partnershipIds: [partnership.id],
		});
		const programme = await make.programme(tx, {
			...{ slug: `tausch-${word}`, name: { de: `Tausch ${word}` }, fields: [{ de: `Fach ${word}` }] },
			...{ description: { de: word }, funding: word, internalNotes: word },
			partnershipIds: [partnership.id],
			organisationIds: [organisation.id],
		});
		const round = await make.round(tx, {
			...{ programmeId: programme.id, label: `Runde ${word}`, notes: word },
		});
		const openRound = await make.round(tx, {
			...{ programmeId: programme.id, label: `Bewerbung ${word}`, status: 'open', placesIn: 0, placesOut: 5 },
			...{ opensOn: '2020-01-01', closesOn: '2099-12-31' },
		});
		const participant = await make.person(tx, { familyName: `Teil ${word}`, notes: word });
		const placement = await make.placement(tx, {
			...{ roundId: openRound.id, participantId: participant.id, status: 'accepted' },
			...{ field: `Fach ${word}`, notes: word, appliedOn: day, homeOrganisationId: organisation.id },
			stays: [{ startsOn: '2021-02-01', endsOn: '2021-02-10', place: `Ort ${word}`, note: word }],
			costs: [{ item: 'travel', payer: 'home', note: word }],
		});
		const user = await make.user(tx, {
			...{ name: `Nutzer ${word}`, email: `${word}@user.example`, role: 'representative' },
			partnershipIds: [partnership.id],
		});
		const post = await make.representativePost(tx, {
			partnershipId: partnership.id,
			seat: `Sitz ${word}`,
			tasks: word,
			publicContact: { email: `${word}@post.example` },
		});
		const term = await make.representative(tx, {
			...{ partnershipId: partnership.id, personId: person.id, seat: `Sitz ${word}`, tasks: word },
			during: '[2020-01-01,2040-01-01)',
		});
		const absence = await make.representativeAbsence(tx, term, {
			during: '[2039-01-01,2039-01-10)',
			note: word,
		});
		const monthlyReport = await make.monthlyReport(tx, {
			...{ postId: post.id, month: '2024-02-01', authorId: user.id, text: `Bericht ${word}` },
			...{ status: 'returned', returnReason: word },
		});
		const report = await make.frozenReport(tx, { title: `Auswertung ${word}` });
		const quoted = await make.quotedFigure(tx, { label: { de: `Zahl ${word}` }, source: word });
		return {
			...{
				agreement,
				publication,
				programme,
				round,
				openRound,
				placement,
				organisation,
				person,
				partnership,
				visit,
				user,
			},
			...{ post, term, absence, monthlyReport, twin, twinOrganisation, merge, report, quoted },
		};
	}, at);
	const [parts] = await sql`select
		(select id from appointments where person_id = ${rows.person.id}) as appointment,
		(select id from ledger_entries where partnership_id = ${rows.partnership.id}) as entry,
		(select id from visit_stops where visit_id = ${rows.visit.id}) as stop,
		(select id from placement_stays where placement_id = ${rows.placement.id}) as stay,
		(select id from placement_costs where placement_id = ${rows.placement.id}) as cost,
		(select id from delegation_members where visit_id = ${rows.visit.id}) as member,
		(select id from agenda_items where visit_id = ${rows.visit.id}) as "agendaItem",
		(select id from follow_ups where visit_id = ${rows.visit.id}) as "followUp"`;
	// What is shared is named to everybody, so it says nothing of its side.
	const offered = token();
	const [view] = await arrange(
		(tx) => tx`insert into saved_views (owner_id, noun, name, query, shared)
			values (${rows.user.id}, 'visits', ${`Ansicht ${offered}`}, ${`q=${offered}`}, true) returning id`,
		sql,
	);
	const [session] = await sql`insert into sessions (user_id, user_agent, address)
		values (${rows.user.id}, 'Test', '127.0.0.1') returning id`;
	const ids = Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.id]));
	return {
		...{
			home,
			territory,
			topic,
			kind,
			day,
			token: word,
			email: rows.user.email,
			session: session?.id,
			view: view?.id,
		},
		...ids,
		...parts,
	} as Side;
}

export type Role = 'reader' | 'representative' | 'staff' | 'manager' | 'admin';
export type TestUser = Caller & { id: string; email: string; cookie: string };

/** Somebody of this role, made for one test and signed in. */
export async function newUser(
	role: Role,
	partnershipIds: string[] = [],
	name: string = role,
): Promise<TestUser> {
	const email = `${token(role)}@example.org`;
	const row = await arranging((tx) => make.user(tx, { name, email, role, partnershipIds }));
	return { name, email, id: row.id, cookie: await cookieOf(email) };
}
