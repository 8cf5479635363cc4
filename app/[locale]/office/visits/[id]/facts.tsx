import { getLocale, getTranslations } from 'next-intl/server';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { InLocale, OwnWords } from '@/components/ui/words-in';
import { agreementsOfVisit } from '@/lib/agreements/agreement-link-queries';
import { officeContext } from '@/lib/context';
import { formatDay } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { formatEuros } from '@/lib/euros';
import { inLocale } from '@/lib/localised-text';
import { ownCountryNames } from '@/lib/territories/country-queries';
import type { Visit } from '@/lib/visits/visit-queries';
import { StopLine } from './stop-line';

export async function Facts({ visit }: { visit: Visit }) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('visits')]);
	const [agreements, countries] = await Promise.all([agreementsOfVisit(ctx, visit.id), ownCountryNames(ctx)]);
	const office = `/${locale}/office`;
	const oneDay = visit.startsOn === visit.endsOn;
	const days = [visit.startsOn, ...(oneDay ? [] : [visit.endsOn])];
	const offPlan = visit.status === 'cancelled' || visit.status === 'postponed' ? visit.status : null;
	return (
		<DescriptionList
			facts={[
				...(offPlan ? [{ label: t(`reason.${offPlan}`), value: visit.cancelledReason }] : []),
				{ label: t('fields.days'), value: days.map((day) => formatDay(day, locale, 'weekday')).join(' – ') },
				{
					label: t('fields.direction'),
					value: [t(`directionShort.${visit.direction}`), t(`kind.${visit.kind}`)].join(' · '),
				},
				{
					label: t('fields.partnershipIds'),
					value:
						visit.partnerships.length > 0 &&
						visit.partnerships.map((partnership) => (
							<div key={partnership.id}>
								<Link href={`${office}/partnerships/${partnership.id}`}>
									<InLocale text={partnership.label} />
								</Link>{' '}
								{partnership.since && (
									<span className="muted">{t('since', { date: formatEdtf(partnership.since, locale) })}</span>
								)}
							</div>
						)),
				},
				{
					label: t('fields.stops'),
					value: visit.stops.length > 0 && (
						<ol className="visit-stops">
							{visit.stops.map((stop) => (
								<li key={stop.id}>
									<StopLine countries={countries} stop={stop} locale={locale} office={office} />
								</li>
							))}
						</ol>
					),
				},
				{
					label: t('fields.agreements'),
					value:
						agreements.length > 0 &&
						agreements.map(({ id, title }) => (
							<div key={id}>
								<Link href={`${office}/agreements/${id}`}>
									<InLocale text={title} />
								</Link>
							</div>
						)),
				},
				{
					label: t('aside.head'),
					value: visit.head ? (
						<HeadLine head={visit.head} office={office} />
					) : (
						<span className="muted">{t('aside.noHead')}</span>
					),
				},
				{ label: t('fields.host'), value: visit.host },
				{
					label: t('fields.ownCost'),
					value: visit.ownCost !== null && formatEuros(visit.ownCost, locale),
				},
				{
					label: t('fields.topicIds'),
					value: visit.topics.map((topic) => inLocale(topic.label, locale)).join(', '),
				},
				{
					label: t('fields.purpose'),
					value: visit.purpose && (
						<span className="text">
							<OwnWords>{visit.purpose}</OwnWords>
						</span>
					),
				},
			]}
		/>
	);
}

function HeadLine({ head, office }: { head: NonNullable<Visit['head']>; office: string }) {
	const then = [head.office, head.organisation].filter(Boolean).join(', ');
	return (
		<>
			{head.personId ? <Link href={`${office}/people/${head.personId}`}>{head.name}</Link> : head.name}
			{then && <div className="muted">{then}</div>}
		</>
	);
}
