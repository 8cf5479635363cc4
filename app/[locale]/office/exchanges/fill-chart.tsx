import { getTranslations } from 'next-intl/server';
import type { Fill } from '@/lib/exchanges/round-fill';

export type FillOfRound = { id: string; label: string; fill: Fill[] };

const row = 46;
const bar = 16;

/** Percent of the longest bar, rounded so that the picture is the same wherever it is drawn. */
const share = (count: number, longest: number) => `${Math.round((count / longest) * 1000) / 10}%`;

/** Places taken, free and waited for, a bar for each round and direction. Widths are shares, so that letters keep their size. */
export async function FillChart({ rounds, single }: { rounds: FillOfRound[]; single?: boolean }) {
	const t = await getTranslations('exchanges');
	const bars = rounds.flatMap(({ id, label, fill }) =>
		fill.map((each) => ({ ...each, key: `${id} ${each.direction}`, label })),
	);
	const longest = Math.max(1, ...bars.map(({ places, taken, waiting }) => Math.max(places, taken) + waiting));
	const words = (each: Fill) =>
		[
			t('fill.bar', { taken: each.taken, places: each.places }),
			each.waiting > 0 && t('fill.barWaiting', { waiting: each.waiting }),
		]
			.filter(Boolean)
			.join(' ');
	return (
		<figure className="fill">
			<svg
				role="img"
				aria-labelledby="fill-title fill-desc"
				width="100%"
				height={bars.length * row}
				className="fill-chart"
			>
				<title id="fill-title">{t(single ? 'fill.title' : 'fill.chart')}</title>
				<desc id="fill-desc">
					{t('fill.describe')}{' '}
					{bars.map((each) => `${each.label}, ${t(`way.${each.direction}`)}: ${words(each)}`).join('; ')}
				</desc>
				<defs>
					<clipPath id="fill-name">
						<rect width="66%" height="22" />
					</clipPath>
					<pattern id="fill-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
						<path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" className="fill-hatch" />
					</pattern>
				</defs>
				{bars.map((each, index) => {
					const reached = Math.max(each.places, each.taken);
					const way = t(`way.${each.direction}`);
					return (
						<g key={each.key} transform={`translate(0 ${index * row})`}>
							<text y="15" clipPath="url(#fill-name)" className="fill-label">
								{single ? way : `${each.label} · ${way}`}
							</text>
							<text x="100%" y="15" textAnchor="end" className="fill-count">
								{words(each)}
							</text>
							<rect
								x="0.5"
								y="21.5"
								width={share(each.places, longest)}
								height={bar - 1}
								className="fill-places"
							/>
							<rect y="21" width={share(each.taken, longest)} height={bar} className="fill-taken" />
							{each.over > 0 && (
								<rect
									x={share(each.places, longest)}
									y="21"
									width={share(each.over, longest)}
									height={bar}
									className="fill-over"
								/>
							)}
							{each.waiting > 0 && (
								<rect
									x={share(reached, longest)}
									y="21"
									width={share(each.waiting, longest)}
									height={bar}
									fill="url(#fill-hatch)"
									className="fill-waiting"
								/>
							)}
						</g>
					);
				})}
			</svg>
			<figcaption className="fill-legend muted">
				<span>
					<i className="fill-key fill-key-taken" /> {t('fill.taken')}
				</span>
				<span>
					<i className="fill-key fill-key-free" /> {t('fill.free')}
				</span>
				<span>
					<i className="fill-key fill-key-waiting" /> {t('fill.waiting')}
				</span>
				{bars.some(({ over }) => over > 0) && (
					<span>
						<i className="fill-key fill-key-over" /> {t('fill.over')}
					</span>
				)}
			</figcaption>
		</figure>
	);
}
