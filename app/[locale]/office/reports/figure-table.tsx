import { getLocale, getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import type { LineName } from '@/lib/reports/trip-names';
import type { Figure, Line } from '@/lib/reports/trips';

/** Where the rows behind a figure are listed. */
export type HrefOf = (figure: Figure) => string;

/** A figure leads to the rows behind it; nothing leads nowhere. */
export async function FigureLink({ value, href }: { value: number; href: string }) {
	const words = new Intl.NumberFormat(await getLocale()).format(value);
	return value > 0 ? <Link href={href}>{words}</Link> : words;
}

type Props = {
	title: string;
	/** What is counted: trips or visits. */
	counted: string;
	lines: Line[];
	nameOf: (key: string) => LineName;
	hrefOf: HrefOf;
	/** Which figures these are, but for their keys. */
	of: Pick<Figure, 'group' | 'by'>;
	/** Beside each figure, how many of it led to a partner region. */
	regions?: boolean;
};

const most = 200;

const Name = ({ text, detail }: LineName) => (
	<>
		{text} {detail && <span className="muted">{detail}</span>}
	</>
);

/** One table of a report: a line per head, kind, topic, country or year. */
export async function FigureTable({ title, counted, lines, nameOf, hrefOf, of, regions }: Props) {
	const t = await getTranslations('reports.trips');
	const rest = lines.slice(most);
	return (
		<section className="card">
			{lines.length === 0 ? (
				<p className="muted report-none">
					{title}: {t('nothing')}
				</p>
			) : (
				<table className="table report-table" aria-label={title}>
					<thead>
						<tr>
							<th scope="col" className="report-by">
								{title}
							</th>
							<th scope="col" className="numeric">
								{counted}
							</th>
							{regions && (
								<th scope="col" className="numeric">
									{t('columns.regions')}
								</th>
							)}
						</tr>
					</thead>
					<tbody>
						{lines.slice(0, most).map((line) => (
							<tr key={line.key}>
								<th scope="row">
									<Name {...nameOf(line.key)} />
								</th>
								<td className="numeric">
									<FigureLink value={line.count} href={hrefOf({ ...of, key: line.key })} />
								</td>
								{regions && (
									<td className="numeric">
										{line.suspended > 0 && (
											<Badge tone="warn">
												<Link href={hrefOf({ ...of, key: line.key, region: 'suspended' })}>
													{t('ofThemSuspended', { count: line.suspended })}
												</Link>
											</Badge>
										)}{' '}
										<FigureLink
											value={line.toPartnerRegions}
											href={hrefOf({ ...of, key: line.key, region: 'yes' })}
										/>
									</td>
								)}
							</tr>
						))}
					</tbody>
				</table>
			)}
			{rest.length > 0 && <p className="muted report-none">{t('furtherLines', { count: rest.length })}</p>}
		</section>
	);
}
