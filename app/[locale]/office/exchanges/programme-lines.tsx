import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { InLocale } from '@/components/ui/words-in';
import type { ProgrammeLine } from '@/lib/exchanges/programmes/programme-queries';
import type { RoundState } from '@/lib/exchanges/rounds/round';
import { ProgrammeBadge } from './programme-badge';
import { RoundBadge } from './round-badge';

/** Programmes with where they stand, as other records show them. */
export async function ProgrammeLines({ programmes }: { programmes: ProgrammeLine[] }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('exchanges')]);
	const office = `/${locale}/office/exchanges`;
	return (
		<ul className="lines">
			{programmes.map(({ id, name, targetGroup, status, round }) => (
				<li key={id}>
					<span>
						<Link href={`${office}/${id}`}>
							<InLocale text={name} />
						</Link>{' '}
						<span className="muted">{t(`targetGroup.${targetGroup}`)}</span>
					</span>
					<span className="badges">
						{round && status === 'running' ? (
							<>
								<Link href={`${office}/rounds/${round.id}`}>{round.label}</Link>
								<RoundBadge state={round.state as RoundState} />
							</>
						) : (
							<ProgrammeBadge status={status} />
						)}
					</span>
				</li>
			))}
		</ul>
	);
}
