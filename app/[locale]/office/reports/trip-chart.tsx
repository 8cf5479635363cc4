import { getLocale, getTranslations } from 'next-intl/server';
import { barsByRank, barsOverTime, type ChartBar, percent } from '@/lib/reports/trip-chart';
import type { Line } from '@/lib/reports/trips';

type Props = {
	/** Of the table that has the same figures. */
	title: string;
	counted: string;
	id: string;
	lines: Line[];
	nameOf: (key: string) => string;
	/** Whether the part that led to a partner region is told apart. */
	regions: boolean;
};

const columns = { height: 132, top: 20, bottom: 24 };
const row = 34;

/** Figures over time as columns, by rank as rows; widths are shares, so that letters keep their size. */
export async function TripChart({ over, ...props }: Props & { over: 'time' | 'rank' }) {
	const { title, counted, id, lines, nameOf, regions } = props;
	const [locale, t] = await Promise.all([getLocale(), getTranslations('reports.trips.chart')]);
	const bars = over === 'time' ? barsOverTime(lines) : barsByRank(lines);
	if (bars.length < 2) return null;
	const number = new Intl.NumberFormat(locale);
	const words = ({ key, others }: ChartBar) => (others ? t('others', { count: others }) : nameOf(key));
	const told = bars.map((bar) => `${words(bar)}: ${number.format(bar.count)}`).join(', ');
	const most = Math.max(...bars.map(({ count }) => count));
	const height = over === 'time' ? columns.top + columns.height + columns.bottom : bars.length * row;
	const drawn = { bars, most, words, regions, format: (count: number) => number.format(count) };
	return (
		<figure className="card report-chart">
			<figcaption>
				{t('title', { counted, by: title })}
				{regions && (
					<span className="report-chart-legend muted">
						<span>
							<i className="chart-key chart-key-partner" /> {t('partner')}
						</span>
						<span>
							<i className="chart-key" /> {t('elsewhere')}
						</span>
					</span>
				)}
			</figcaption>
			<svg role="img" aria-labelledby={`${id}-title ${id}-desc`} width="100%" height={height}>
				<title id={`${id}-title`}>{t('title', { counted, by: title })}</title>
				<desc id={`${id}-desc`}>{t('describe', { by: title, told })}</desc>
				{over === 'time' ? <Columns {...drawn} /> : <Rows {...drawn} />}
			</svg>
		</figure>
	);
}

type Drawn = {
	bars: ChartBar[];
	most: number;
	words: (bar: ChartBar) => string;
	regions: boolean;
	format: (count: number) => string;
};

function Columns({ bars, most, words, regions, format }: Drawn) {
	const { height, top } = columns;
	const base = top + height;
	const every = Math.ceil(bars.length / 8);
	const tall = (count: number) => Math.round((count / most) * height);
	const at = (nth: number) => percent(nth + 0.5, bars.length);
	const [left, width] = [(nth: number) => percent(nth + 0.15, bars.length), percent(0.7, bars.length)];
	return (
		<>
			<line x1="0" x2="100%" y1={base} y2={base} className="chart-axis" />
			{bars.map((bar, nth) => {
				const partner = regions ? tall(bar.toPartnerRegions) : tall(bar.count);
				const rest = tall(bar.count) - partner;
				return (
					<g key={bar.key}>
						{rest > 0 && (
							<rect
								x={left(nth)}
								y={base - partner - rest}
								width={width}
								height={rest}
								className="chart-rest"
							/>
						)}
						{partner > 0 && (
							<rect x={left(nth)} y={base - partner} width={width} height={partner} className="chart-bar" />
						)}
						{bars.length <= 16 && bar.count > 0 && (
							<text x={at(nth)} y={base - tall(bar.count) - 5} textAnchor="middle">
								{format(bar.count)}
							</text>
						)}
						{nth % every === 0 && (
							<text x={at(nth)} y={base + 17} textAnchor="middle" className="chart-tick">
								{bar.key.length > 4 ? bar.key.slice(5) : words(bar)}
							</text>
						)}
					</g>
				);
			})}
		</>
	);
}

function Rows({ bars, most, words, regions, format }: Drawn) {
	return bars.map((bar, nth) => {
		const partner = regions ? bar.toPartnerRegions : bar.count;
		const rest = bar.count - partner;
		return (
			<g key={bar.key} transform={`translate(0 ${nth * row})`}>
				<text y="14">{words(bar)}</text>
				<text x="100%" y="14" textAnchor="end" className="chart-value">
					{format(bar.count)}
				</text>
				{partner > 0 && <rect x="0" y="19" width={percent(partner, most)} height="9" className="chart-bar" />}
				{rest > 0 && (
					<rect
						x={percent(partner, most)}
						y="19"
						width={percent(rest, most)}
						height="9"
						className="chart-rest"
					/>
				)}
			</g>
		);
	});
}
