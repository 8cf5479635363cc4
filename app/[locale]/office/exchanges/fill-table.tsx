import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import type { FillOfRound } from './fill-chart';

const numbers = ['places', 'taken', 'free', 'waiting', 'applied', 'brokenOff', 'total'] as const;

/** The numbers of the picture, and what stands behind them. */
export async function FillTable({ rounds, single }: { rounds: FillOfRound[]; single?: boolean }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('exchanges')]);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
		<section className="table-scroll" aria-label={t('fill.table')} tabIndex={0}>
			<table className="table fill-table">
				<caption className="kern-sr-only">{t('fill.table')}</caption>
				<thead>
					<tr>
						<th scope="col">{t(single ? 'fill.direction' : 'fill.round')}</th>
						{numbers.map((each) => (
							<th key={each} scope="col" className="numeric">
								{t(`fill.${each}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rounds.flatMap(({ id, label, fill }) =>
						fill.map((each) => (
							<tr key={`${id} ${each.direction}`}>
								<th scope="row">
									{!single && (
										<>
											<Link href={`/${locale}/office/exchanges/rounds/${id}`}>{label}</Link>
											{', '}
										</>
									)}
									{t(`way.${each.direction}`)}
								</th>
								{numbers.map((name) => (
									<td key={name} data-label={t(`fill.${name}`)} className="numeric">
										{each[name]}
									</td>
								))}
							</tr>
						)),
					)}
				</tbody>
			</table>
		</section>
	);
}
