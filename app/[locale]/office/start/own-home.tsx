import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { DescriptionList } from '@/components/ui/description-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import type { OfficeContext } from '@/lib/context';
import { formatDay, formatDayRange } from '@/lib/dates';
import { listOwnPartnerships, type OwnPartnership } from '@/lib/representatives/home-queries';
import { OwnPost } from './own-post';

/** A representative's own partnerships, each with the shortest way to log a visit. */
export async function OwnHome({ ctx }: { ctx: OfficeContext }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('representatives.home')]);
	const own = await listOwnPartnerships(ctx, locale);
	if (own.length === 0) {
		return (
			<Card title={t('title')} flush>
				<EmptyState title={t('none')} />
			</Card>
		);
	}
	return (
		<section aria-label={t('title')} className="own-home">
			{own.map((partnership) => (
				<OwnCard key={partnership.id} ctx={ctx} partnership={partnership} />
			))}
		</section>
	);
}

async function OwnCard({ ctx, partnership }: { ctx: OfficeContext; partnership: OwnPartnership }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('representatives.home')]);
	const office = `/${locale}/office`;
	const { id, name, last, next, open, contact } = partnership;
	const visit = (found: OwnPartnership['last']) =>
		found ? (
			<>
				<Link href={`${office}/visits/${found.id}`}>{found.title}</Link>{' '}
				<span className="muted">{formatDayRange(found.startsOn, found.endsOn, locale, 'short')}</span>
			</>
		) : (
			<span className="muted">{t('noVisit')}</span>
		);
	return (
		<Card title={<Link href={`${office}/partnerships/${id}`}>{name}</Link>}>
			<div className="stack">
				<LinkButton
					look="primary"
					icon="plus"
					className="own-log"
					href={`${office}/visits/new?partnership=${id}&startsOn=${ctx.today}`}
				>
					{t('log')}
				</LinkButton>
				<DescriptionList
					facts={[
						{ label: t('nextVisit'), value: visit(next) },
						{ label: t('lastVisit'), value: visit(last) },
						{
							label: t('open'),
							value: (
								<Link href={`${office}/follow-ups?partnership=${id}&state=open`}>
									{t('openFollowUps', { count: open })}
								</Link>
							),
						},
						{
							label: t('contact'),
							value: contact ? (
								<>
									<Link href={`${office}/people/${contact.id}`}>{contact.name}</Link>{' '}
									<span className="muted">
										{[contact.office, formatDay(contact.lastMet, locale, 'short')]
											.filter(Boolean)
											.join(' · ')}
									</span>
								</>
							) : (
								<span className="muted">{t('nobody')}</span>
							),
						},
					]}
				/>
				<OwnPost ctx={ctx} partnershipId={id} />
			</div>
		</Card>
	);
}
