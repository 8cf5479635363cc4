import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { Badge } from '@/components/ui/badge';
import { formatDay } from '@/lib/dates';
import type { PublicProgramme } from '@/lib/site/site-queries-exchanges';
import { SiteText } from './site-text';

/** Said of a programme at once: until when to apply, from when, or that it isn't running. */
function Standing({ row: { status, rounds } }: { row: PublicProgramme }) {
	const t = useTranslations('site.exchange');
	const statuses = useTranslations('exchanges.status');
	const locale = useLocale();
	const [first] = rounds;
	if (first?.state === 'open' && first.closesOn)
		return <Badge tone="ok">{t('openUntil', { day: formatDay(first.closesOn, locale) })}</Badge>;
	if (first?.state === 'announced' && first.opensOn)
		return <Badge tone="info">{t('opensOn', { day: formatDay(first.opensOn, locale) })}</Badge>;
	return status === 'running' ? null : <Badge tone="neutral">{statuses(status)}</Badge>;
}

export function SiteProgrammeTiles({
	rows,
	level = 2,
	withoutPartners,
}: {
	rows: PublicProgramme[];
	level?: 2 | 3;
	withoutPartners?: boolean;
}) {
	const groups = useTranslations('exchanges.targetGroup');
	const Heading = `h${level}` as const;
	return (
		<ul className="tiles">
			{rows.map((row) => (
				<li key={row.href}>
					<Heading>
						<a href={row.href} className="tile-link">
							<SiteText value={row.name} />
						</a>
					</Heading>
					<p className="muted">
						{[
							groups(row.targetGroup),
							...(withoutPartners ? [] : row.partners.map(({ name }) => name.text)),
						].join(' · ')}
					</p>
					<p>
						<Standing row={row} />
					</p>
					{row.fields.length > 0 && (
						<p className="tile-text">
							{row.fields.map((field, index) => (
								<Fragment key={field.text}>
									{index > 0 && ', '}
									<SiteText value={field} />
								</Fragment>
							))}
						</p>
					)}
				</li>
			))}
		</ul>
	);
}
