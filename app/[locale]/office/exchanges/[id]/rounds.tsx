import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { type Day, formatDayRange } from '@/lib/dates';
import type { RoundLine } from '@/lib/exchanges/programmes/programme-queries';
import { roundState } from '@/lib/exchanges/rounds/round';
import { RoundBadge } from '../round-badge';

type Props = { rounds: RoundLine[]; today: Day; add: ReactNode };

/** The programme's rounds, the latest first. */
export async function Rounds({ rounds, today, add }: Props) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('exchanges')]);
	const span = (from: string | null, to: string | null) =>
		from ? formatDayRange(from, to, locale, 'short') : <span className="muted">{t('round.noDays')}</span>;
	if (rounds.length === 0)
		return (
			<div className="card">
				<EmptyState title={t('rounds.empty')} action={add}>
					{t('rounds.emptyBody')}
				</EmptyState>
			</div>
		);
	return (
		<section className="card" aria-labelledby="rounds-title">
			<header className="card-head">
				<h2 id="rounds-title">{t('rounds.title')}</h2>
				{add}
			</header>
			<table className="table" aria-labelledby="rounds-title">
				<thead>
					<tr>
						<th scope="col">{t('fields.label')}</th>
						<th scope="col">{t('fields.status')}</th>
						<th scope="col">{t('round.applications')}</th>
						<th scope="col">{t('round.stay')}</th>
						<th scope="col">{t('round.places')}</th>
					</tr>
				</thead>
				<tbody>
					{rounds.map((round) => (
						<tr key={round.id}>
							<th scope="row">
								<Link href={`/${locale}/office/exchanges/rounds/${round.id}`}>{round.label}</Link>
							</th>
							<td>
								<RoundBadge state={roundState(round, today)} />
							</td>
							<td data-label={t('round.applications')}>{span(round.opensOn, round.closesOn)}</td>
							<td data-label={t('round.stay')}>{span(round.startsOn, round.endsOn)}</td>
							<td data-label={t('round.places')}>
								{[
									round.placesIn > 0 && `${t('way.in')} ${round.placesIn}`,
									round.placesOut > 0 && `${t('way.out')} ${round.placesOut}`,
								]
									.filter(Boolean)
									.join(' · ') || <span className="muted">{t('round.noPlaces')}</span>}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
