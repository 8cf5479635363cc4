import type { Transaction } from '../index';
import { monthlyReport, representative, representativeAbsence, representativePost } from './builders';
import { dayAfter } from './days';
import { period } from './fill-people';
import { monthlyReports } from './hessen/monthly-reports';
import { posts, representatives } from './hessen/representatives';
import { Ids } from './ids';

type Known = {
	today: string;
	users: Map<string, string>;
	organisations: Ids;
	people: Ids;
	partnerships: Ids;
};

/** Posts with their terms and absences, and what was reported each month. */
export async function fillRepresentatives(tx: Transaction, known: Known) {
	const { today, people, organisations, partnerships } = known;
	const postIds = new Ids('post');
	for (const [slug, { organisation, contact, fact: _, ...columns }] of Object.entries(posts)) {
		const { id } = await representativePost(tx, {
			...columns,
			partnershipId: partnerships.of(slug),
			organisationId: organisation && organisations.of(organisation),
			publicContact: contact,
		});
		postIds.set(slug, id);
	}
	for (const {
		partnership,
		person,
		organisation,
		from,
		until,
		contact,
		absences = [],
		...columns
	} of representatives) {
		const last = typeof until === 'number' ? dayAfter(today, until) : until;
		const term = await representative(tx, {
			...columns,
			partnershipId: partnerships.of(partnership),
			personId: people.of(person),
			organisationId: organisations.of(organisation),
			during: period(from, last),
			publicContact: contact,
		});
		for (const { from: first, until: end, by, note } of absences) {
			await representativeAbsence(tx, term, {
				during: period(dayAfter(today, first), dayAfter(today, end)),
				deputyId: by && people.of(by),
				note,
			});
		}
	}
	await fillReports(tx, known, postIds);
}

/** The first day of the month so many months before that of `day`. */
function monthBefore(day: string, months: number) {
	const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
	date.setUTCMonth(date.getUTCMonth() - months);
	return date.toISOString().slice(0, 10);
}

async function fillReports(tx: Transaction, { today, users }: Known, postIds: Ids) {
	const manager = users.get('martina.muster@example.org');
	for (const { partnership, author, ago, status, reason, text } of monthlyReports) {
		const decided = status === 'approved' || status === 'returned';
		await monthlyReport(tx, {
			postId: postIds.of(partnership),
			authorId: users.get(author) ?? '',
			month: monthBefore(today, ago),
			status,
			text,
			returnReason: reason,
			...(decided && {
				decidedById: manager,
				decidedAt: new Date(`${dayAfter(monthBefore(today, ago - 1), 5)}T09:00:00Z`),
			}),
		});
	}
}
