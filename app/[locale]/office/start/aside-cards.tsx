import { getLocale, getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { InLocale } from '@/components/ui/words-in';
import type { OfficeContext } from '@/lib/context';
import { addYears, formatDay } from '@/lib/dates';
import { anniversariesDue } from '@/lib/partnerships/ledger-queries';
import { hasPartnersInForce, quietPartnerships } from '@/lib/partnerships/partnership-quiet-queries';
import { silence } from '@/lib/start/start-page';

const shown = 4;

/** The anniversaries of the next twelve months. */
export async function Anniversaries({ ctx }: { ctx: OfficeContext }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('start')]);
	const found = await anniversariesDue(ctx, ctx.today, addYears(ctx.today, 1));
	return (
		<Card title={t('anniversaries')} flush>
			{found.length === 0 && <EmptyState title={t('noAnniversaries')} />}
			<ul className="side-lines">
				{found.slice(0, shown).map((each) => (
					<li key={`${each.partnershipId}-${each.years}`} className="anniversary">
						<span className={each.standsOut ? 'years years-outstanding' : 'years'}>{each.years}</span>
						<span>
							<Link href={`/${locale}/office/partnerships/${each.partnershipId}`}>
								<InLocale text={each.label} />
							</Link>
							<span className="muted">{each.day ? formatDay(each.day, locale) : String(each.year)}</span>
						</span>
					</li>
				))}
			</ul>
		</Card>
	);
}

/** Partnerships in force without a visit for a year or more, and for how long. */
export async function Quiet({ ctx }: { ctx: OfficeContext }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('start')]);
	const found = await quietPartnerships(ctx, locale);
	const nobody = found.length === 0 && !(await hasPartnersInForce(ctx));
	return (
		<Card title={t('quiet')} flush>
			{found.length === 0 && <EmptyState title={t(nobody ? 'nobodyInForce' : 'nobodyQuiet')} />}
			<ul className="side-lines">
				{found.map(({ id, name, lastVisit }) => (
					<li key={id} className="side-line">
						<Link href={`/${locale}/office/partnerships/${id}`} title={name}>
							{name}
						</Link>
						{lastVisit ? (
							<time dateTime={lastVisit} title={t('lastVisit', { day: formatDay(lastVisit, locale) })}>
								{t(`silent.${silence(lastVisit, ctx.today).unit}`, {
									count: silence(lastVisit, ctx.today).count,
								})}
							</time>
						) : (
							<span>{t('silent.never')}</span>
						)}
					</li>
				))}
			</ul>
		</Card>
	);
}
