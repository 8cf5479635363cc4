import { useTranslations } from 'next-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import { OwnWords } from '@/components/ui/words-in';
import type { PublicProgramme } from '@/lib/site/site-queries-exchanges';
import { SiteDays } from '../../site-date';

const tones: Record<string, Tone> = { open: 'ok', announced: 'info', closed: 'warn', running: 'ok' };

/** Who reads of a round isn't told that the office has yet to complete it. */
const shownState = (state: string) => (state === 'completion_due' ? 'completed' : state);

/** Rounds one below the other: until when to apply, when the stay is, how many places there are. */
export function SiteRounds({ rounds }: Pick<PublicProgramme, 'rounds'>) {
	const t = useTranslations('site.exchange');
	const states = useTranslations('exchanges.roundState');
	return (
		<ul className="site-lines">
			{rounds.map((round) => (
				<li key={round.id}>
					<span className="site-line-when">
						{round.startsOn ? <SiteDays from={round.startsOn} to={round.endsOn} /> : t('daysOpen')}
					</span>
					<span className="site-line-what">
						<span className="site-round">
							<strong>
								<OwnWords>{round.label}</OwnWords>
							</strong>
							<Badge tone={tones[round.state] ?? 'neutral'}>{states(shownState(round.state))}</Badge>
						</span>
						{round.opensOn && (round.state === 'open' || round.state === 'announced') && (
							<span>
								{t('apply')} <SiteDays from={round.opensOn} to={round.closesOn} />
							</span>
						)}
						<span className="muted">
							{[
								round.placesIn > 0 && t('placesIn', { count: round.placesIn }),
								round.placesOut > 0 && t('placesOut', { count: round.placesOut }),
							]
								.filter(Boolean)
								.join(' · ')}
						</span>
					</span>
				</li>
			))}
		</ul>
	);
}
