import { getLocale, getTranslations } from 'next-intl/server';
import type { OfficeContext } from '@/lib/context';
import { followUpPath, myself } from '@/lib/follow-ups/follow-up';
import { followUpsDue } from '@/lib/follow-ups/follow-up-due-queries';
import { inLocale } from '@/lib/localised-text';
import { suspensionsDue } from '@/lib/partnerships/ledger-queries';
import { leadsOf } from '@/lib/partnerships/partnership-lead-sql';
import { type Due, inPile, type Pile, piles } from '@/lib/start/start-page';
import { debriefsDue } from '@/lib/visits/visit-queries';
import { agreementRows } from './agreement-rows';
import { exchangeRows } from './exchange-rows';
import { retentionRows } from './people-rows';
import { placementRows } from './placement-rows';
import { representativeRows } from './representative-rows';
import { settingsRows } from './settings-rows';

const reviewSoon = 30;

/** Of what there can be very many so much is read; the lists have the rest. */
const most = 200;

const followUpsIn = {
	mine: { assignee: myself },
	office: { owner: 'ours' },
	partner: { owner: 'theirs' },
} as const;

export type Desk = {
	lines: Due[];
	/** How many lines each pile has, also those that aren't read. */
	counts: Record<Pile, number>;
	/** Reports and follow-ups of this pile in all. */
	debriefs: number;
	followUps: number;
};

/** What is due in each pile, and the lines of the one that is open. */
export async function dueOf(ctx: OfficeContext, wanted: Pile | null): Promise<Desk & { pile: Pile }> {
	const few = await fewRows(ctx);
	const many = Object.fromEntries(
		await Promise.all(piles.map(async (pile) => [pile, await manyRows(ctx, pile, 0)])),
	) as Record<Pile, Many>;
	const count = (pile: Pile) =>
		few.filter((line) => inPile(line, pile, ctx.user.id)).length +
		many[pile].debriefs.total +
		many[pile].followUps.total;
	const counts = Object.fromEntries(piles.map((pile) => [pile, count(pile)])) as Record<Pile, number>;
	const pile = wanted ?? (counts.mine > 0 ? 'mine' : 'office');
	const { debriefs, followUps } = await manyRows(ctx, pile, most);
	return {
		pile,
		counts,
		lines: [...few.filter((line) => inPile(line, pile, ctx.user.id)), ...debriefs.lines, ...followUps.lines],
		debriefs: debriefs.total,
		followUps: followUps.total,
	};
}

/** What there is a handful of. */
async function fewRows(ctx: OfficeContext): Promise<Due[]> {
	const found = await Promise.all([
		settingsRows(ctx),
		retentionRows(ctx),
		exchangeRows(ctx),
		placementRows(ctx),
		reviewRows(ctx),
		representativeRows(ctx),
		agreementRows(ctx),
	]);
	return found.flat();
}

type Lines = { lines: Due[]; total: number };
type Many = { debriefs: Lines; followUps: Lines };

async function manyRows(ctx: OfficeContext, pile: Pile, limit: number): Promise<Many> {
	const [debriefs, followUps] = await Promise.all([
		debriefRows(ctx, pile, limit),
		followUpRows(ctx, pile, limit),
	]);
	return { debriefs, followUps };
}

async function debriefRows(ctx: OfficeContext, pile: Pile, limit: number): Promise<Lines> {
	if (pile === 'partner' || pile === 'approvals') return { lines: [], total: 0 };
	const [locale, t] = await Promise.all([getLocale(), getTranslations('start.what')]);
	const { rows, total } = await debriefsDue(ctx, locale, { limit, own: pile === 'mine' });
	const leads = await leadsOf(
		ctx,
		'visit',
		rows.map(({ id }) => id),
	);
	const lines = rows.map(
		({ id, title, endsOn }): Due => ({
			id,
			kind: 'report',
			what: t('debrief'),
			where: title,
			href: `/${locale}/office/visits/${id}?tab=result`,
			due: endsOn,
			owners: leads.get(id) ?? [],
		}),
	);
	return { lines, total };
}

async function followUpRows(ctx: OfficeContext, pile: Pile, limit: number): Promise<Lines> {
	if (pile === 'approvals') return { lines: [], total: 0 };
	const locale = await getLocale();
	const { rows, total } = await followUpsDue(ctx, locale, { ...followUpsIn[pile], limit });
	const lines = rows.map(
		(row): Due => ({
			id: row.id,
			kind: 'followUp',
			what: row.text,
			where: row.visit || row.agreement || row.partnership || '',
			href: `/${locale}/office${followUpPath(row)}`,
			due: row.dueOn,
			owners: row.assigneeId && row.assignee ? [{ id: row.assigneeId, name: row.assignee }] : [],
			partner: row.owner === 'theirs' ? { name: row.responsible } : undefined,
			tick: { id: row.id, version: row.version },
		}),
	);
	return { lines, total };
}

async function reviewRows(ctx: OfficeContext): Promise<Due[]> {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('start.what')]);
	const reviews = await suspensionsDue(ctx, reviewSoon);
	const leads = await leadsOf(
		ctx,
		'partnership',
		reviews.map(({ partnershipId }) => partnershipId),
	);
	return reviews.map((review) => ({
		id: `review-${review.partnershipId}-${review.reviewOn}`,
		kind: 'partnership',
		what: t('suspension'),
		where: inLocale(review.label, locale),
		href: `/${locale}/office/partnerships/${review.partnershipId}`,
		due: review.reviewOn,
		owners: leads.get(review.partnershipId) ?? [],
	}));
}
