import type { Transaction } from '../index';
import { monthlyReport, representative, representativeAbsence, representativePost } from './builders';
import { dayAfter, period } from './days';
import type { DemoOffice, Filler } from './demo-office';
import { monthlyReports } from './hessen/monthly-reports';
import { posts, representatives } from './hessen/representatives';

/** Posts with their terms and absences, and what was reported each month. */
export const fillRepresentatives: Filler = async (tx, office) => {
	const { ids, day } = office;
	for (const [slug, { organisation, contact, fact: _, ...columns }] of Object.entries(posts)) {
		const { id } = await representativePost(tx, {
			...columns,
			partnershipId: ids('partnership').of(slug),
			organisationId: organisation && ids('organisation').of(organisation),
			publicContact: contact,
		});
		ids('post').set(slug, id);
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
		const term = await representative(tx, {
			...columns,
			partnershipId: ids('partnership').of(partnership),
			personId: ids('person').of(person),
			organisationId: ids('organisation').of(organisation),
			during: period(from, day(until)),
			publicContact: contact,
		});
		for (const { from: first, until: end, by, note } of absences) {
			await representativeAbsence(tx, term, {
				during: period(day(first), day(end)),
				deputyId: by && ids('person').of(by),
				note,
			});
		}
	}
	await fillMonthlyReports(tx, office);
};

/** The first day of the month so many months before that of `day`. */
function monthBefore(day: string, months: number) {
	const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
	date.setUTCMonth(date.getUTCMonth() - months);
	return date.toISOString().slice(0, 10);
}

async function fillMonthlyReports(tx: Transaction, { today, ids }: DemoOffice) {
	const manager = ids('user').of('martina.muster@example.org');
	for (const { partnership, author, ago, status, reason, text } of monthlyReports) {
		const decided = status === 'approved' || status === 'returned';
		await monthlyReport(tx, {
			postId: ids('post').of(partnership),
			authorId: ids('user').of(author),
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
