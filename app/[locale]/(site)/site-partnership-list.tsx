import type { PartnershipRow } from '@/lib/site/site-queries-partnerships';
import { SiteSince } from './site-date';
import { SiteStatus } from './site-status';
import { SiteText } from './site-text';

type Props = { rows: PartnershipRow[]; withSummary?: boolean };

export function SitePartnershipTiles({ rows, withSummary }: Props) {
	return (
		<ul className="tiles">
			{rows.map((row) => (
				<li key={row.href}>
					<h3>
						<a href={row.href} className="tile-link">
							<SiteText value={row.name} />
						</a>
					</h3>
					<p className="muted">
						{row.countries.join(', ')}
						{row.foundedOn && (
							<>
								{row.countries.length > 0 && ' · '}
								<SiteSince on={row.foundedOn} over={row.status === 'ended'} />
							</>
						)}
					</p>
					{row.status !== 'active' && (
						<p>
							<SiteStatus status={row.status} />
						</p>
					)}
					{withSummary && row.summary && (
						<p className="tile-text" lang={row.summary.lang ?? undefined}>
							{row.summary.text}
						</p>
					)}
				</li>
			))}
		</ul>
	);
}
