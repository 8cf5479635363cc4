import { getTranslations } from 'next-intl/server';
import { type Fill, isFull } from '@/lib/exchanges/rounds/round-fill';
import { percent } from '@/lib/reports/trip-chart';

export type FillOfRound = { id: string; label: string; fill: Fill[] };

const heading = 26;
const line = 20;
const bar = 14;
const queue = 6;
const step = line + bar + queue + 12;

/** Where each round and each of its bars begins, from the top in pixels, and the height of all. */
function placed(rounds: FillOfRound[], single?: boolean) {
	let height = 0;
	const drawn = rounds.map((round) => {
		const top = height;
		const first = top + (single ? 0 : heading);
		height = first + round.fill.length * step;
		return { ...round, top, bars: round.fill.map((fill, index) => ({ fill, y: first + index * step })) };
	});
	return { drawn, height };
}

/** Places taken, free and waited for, a bar for each direction of each round. Widths are shares, so that letters keep their size. */
export async function FillChart({ rounds, single }: { rounds: FillOfRound[]; single?: boolean }) {
	const t = await getTranslations('exchanges');
	const { drawn, height } = placed(rounds, single);
	const words = ({ taken, places, waiting }: Fill) =>
		[t('fill.bar', { taken, places }), waiting > 0 && t('fill.barWaiting', { waiting })]
			.filter(Boolean)
			.join(' ');
	const full = (fill: Fill) => isFull(fill) && t('fill.full');
	const inWords = (fill: Fill) => [full(fill), words(fill)].filter(Boolean).join(', ');
	const told = rounds.flatMap(({ label, fill }) =>
		fill.map((each) => `${label}, ${t(`way.${each.direction}`)}: ${inWords(each)}`),
	);
	return (
		<figure className="fill">
			<svg
				role="img"
				aria-labelledby="fill-title fill-desc"
				width="100%"
				height={height}
				className="fill-chart"
			>
				<title id="fill-title">{t(single ? 'fill.title' : 'fill.chart')}</title>
				<desc id="fill-desc">{`${t('fill.describe')} ${told.join('; ')}`}</desc>
				<defs>
					<pattern id="fill-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
						<path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" className="fill-hatch" />
					</pattern>
				</defs>
				{drawn.map(({ id, label, top, bars }) => (
					<g key={id}>
						{!single && (
							<text y={top + 18} className="fill-round">
								{label}
							</text>
						)}
						{bars.map(({ fill, y }) => (
							<g key={fill.direction} transform={`translate(0 ${y})`}>
								<text y="14" className="fill-label">
									{t(`way.${fill.direction}`)}
								</text>
								<text x="100%" y="14" textAnchor="end" className="fill-label">
									{isFull(fill) && <tspan className="fill-full">{t('fill.full')}</tspan>}
									{isFull(fill) && ' · '}
									{words(fill)}
								</text>
								<Bar fill={fill} />
							</g>
						))}
					</g>
				))}
			</svg>
			<Legend over={rounds.some(({ fill }) => fill.some(({ over }) => over > 0))} />
		</figure>
	);
}

/** Its own places are the whole width: so a full round looks full, and who waits stands below and takes no place. */
function Bar({ fill }: { fill: Fill }) {
	const within = Math.min(fill.taken, fill.places);
	const whole = Math.max(1, fill.taken, fill.places);
	const rect = (from: number, count: number, className: string) =>
		count > 0 && (
			<rect
				x={percent(from, whole)}
				y={line}
				width={percent(count, whole)}
				height={bar}
				className={className}
			/>
		);
	return (
		<>
			{rect(0, fill.places, 'fill-places')}
			{rect(0, within, 'fill-taken')}
			{rect(fill.places, fill.over, 'fill-over')}
			{fill.waiting > 0 && (
				<rect
					fill="url(#fill-hatch)"
					x="0"
					y={line + bar + 3}
					width={percent(Math.min(fill.waiting, whole), whole)}
					height={queue}
					className="fill-waiting"
				/>
			)}
		</>
	);
}

async function Legend({ over }: { over: boolean }) {
	const t = await getTranslations('exchanges.fill');
	const keys = ['taken', 'free', 'waiting', ...(over ? (['over'] as const) : [])] as const;
	return (
		<figcaption className="fill-legend muted">
			{keys.map((key) => (
				<span key={key}>
					<i className={`fill-key fill-key-${key}`} /> {t(key)}
				</span>
			))}
		</figcaption>
	);
}
