import { getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import type { Day } from '@/lib/dates';
import { type Places, repeatsDirection } from '@/lib/exchanges/exchange';
import { enterRefusal, releaseRefusal } from '@/lib/exchanges/rounds/round';
import type { RoundFound } from '@/lib/exchanges/rounds/round-queries';

type Props = { round: RoundFound; before: (Places & { label: string }) | null; today: Day };

/** What keeps a draft from being released, in the words of the refusal. */
export async function ReleaseHints({ round, before, today }: Props) {
	const [t, say] = await Promise.all([getTranslations('exchanges'), getTranslations()]);
	if (round.status !== 'draft') return null;
	const programme = { status: round.programmeStatus, direction: round.direction };
	const refusal = releaseRefusal(round, programme, before, today);
	if (!refusal || !enterRefusal(round, programme, before, today)) return null;
	return (
		<Alert tone="info" title={t('aside.missing')}>
			<p>
				{before && repeatsDirection(round.direction, round, before)
					? t('warnings.mustAlternate', { label: before.label })
					: say(refusal)}
			</p>
		</Alert>
	);
}
