import { getLocale, getTranslations } from 'next-intl/server';
import type { DueItem } from '@/components/due-list';
import { Badge, type Tone } from '@/components/ui/badge';
import type { OfficeContext } from '@/lib/context';
import { addYears, formatDay, formatDayRange } from '@/lib/dates';
import { inLocale } from '@/lib/localised-text';
import { anniversariesDue } from '@/lib/partnerships/ledger-queries';
import { quietPartnerships } from '@/lib/partnerships/partnership-quiet';
import { type VisitState, visitState } from '@/lib/visits/visit';
import { upcomingVisits } from '@/lib/visits/visit-queries';

const tones: Partial<Record<VisitState, Tone>> = {
	requested: 'warn',
	planned: 'info',
	confirmed: 'ok',
	running: 'ok',
};

/** The next visits, those under way first. */
export async function visitRows(ctx: OfficeContext): Promise<DueItem[]> {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('visits')]);
	const visits = await upcomingVisits(ctx, locale);
	return visits.map((visit) => {
		const state = visitState(visit, ctx.today);
		return {
			id: visit.id,
			lead: formatDayRange(visit.startsOn, visit.endsOn, locale, 'short'),
			label: visit.title,
			href: `/${locale}/office/visits/${visit.id}`,
			badge: <Badge tone={tones[state]}>{t(`status.${state}`)}</Badge>,
			meta: [
				t(`directionShort.${visit.direction}`),
				visit.partnerships.map(({ label }) => label).join(', '),
				visit.members > 0 && t('members', { count: visit.members }),
			]
				.filter(Boolean)
				.join(' · '),
		};
	});
}

/** The anniversaries of the next twelve months. */
export async function anniversaryRows(ctx: OfficeContext): Promise<DueItem[]> {
	const locale = await getLocale();
	const found = await anniversariesDue(ctx, ctx.today, addYears(ctx.today, 1));
	return found.map((each) => ({
		id: `${each.partnershipId}-${each.years}`,
		lead: <span className={each.standsOut ? 'years years-outstanding' : 'years'}>{each.years}</span>,
		label: inLocale(each.label, locale),
		href: `/${locale}/office/partnerships/${each.partnershipId}`,
		meta: each.day ? formatDay(each.day, locale) : String(each.year),
	}));
}

/** Partnerships in force without a visit for a year or more. */
export async function quietRows(ctx: OfficeContext): Promise<DueItem[]> {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('start')]);
	const found = await quietPartnerships(ctx, locale);
	return found.map((each) => ({
		id: each.id,
		label: each.name,
		href: `/${locale}/office/partnerships/${each.id}`,
		meta: each.lastVisit ? t('lastVisit', { day: formatDay(each.lastVisit, locale) }) : t('neverVisited'),
	}));
}
