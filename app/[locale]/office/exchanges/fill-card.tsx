import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { FillChart, type FillOfRound } from './fill-chart';
import { FillTable } from './fill-table';

/** Fill level as a picture, and below it the same in numbers. `single`: of one round, which needs no name. */
export async function FillCard({ rounds, single }: { rounds: FillOfRound[]; single?: boolean }) {
	const t = await getTranslations('exchanges.fill');
	const drawn = rounds.filter(({ fill }) => fill.length > 0);
	return (
		<Card title={t('title')} flush>
			{drawn.length === 0 ? (
				<p className="muted fill-none">{t('none')}</p>
			) : (
				<>
					<FillChart rounds={drawn} single={single} />
					<FillTable rounds={drawn} single={single} />
				</>
			)}
		</Card>
	);
}
