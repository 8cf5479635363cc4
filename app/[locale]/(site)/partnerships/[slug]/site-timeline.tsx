import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/lib/dates';
import type { PublicPartnership } from '@/lib/site/site-queries-partnership';
import { SiteDate } from '../../site-date';
import { SiteText } from '../../site-text';

type Timeline = PublicPartnership['timeline'];

function Entry({ entry }: { entry: Timeline[number] }) {
	const t = useTranslations('site');
	const locale = useLocale();
	const partly = entry.scope !== 'all' && (entry.type === 'suspended' || entry.type === 'resumed');
	return (
		<li className={entry.type === 'founded' ? 'timeline-first' : undefined}>
			<p className="timeline-what">
				<SiteDate on={entry.on} />{' '}
				<span>
					{t(`entryType.${entry.type}`)}
					{partly && ` (${t(`scope.${entry.scope}`)})`}
					{entry.names && entry.names.length > 0 && `: ${entry.names.join(', ')}`}
					{entry.ahead && ` (${t('ahead')})`}
				</span>
			</p>
			{entry.text && (
				<p lang={entry.text.lang ?? undefined} className="timeline-text">
					{entry.text.text}
				</p>
			)}
			{entry.celebratedOn && entry.celebratedOn !== entry.on && (
				<p className="muted">
					{t.rich(entry.celebrationAhead ? 'celebrationAhead' : 'celebrated', {
						day: formatDay(entry.celebratedOn, locale),
						time: (chunks) => (
							<time dateTime={entry.celebratedOn ?? undefined} className="inline">
								{chunks}
							</time>
						),
					})}
				</p>
			)}
			{entry.visit && (
				<p>
					<a href={entry.visit.href}>
						<SiteText value={entry.visit.title} />
					</a>
				</p>
			)}
		</li>
	);
}

/** The ledger, the oldest first. */
export function SiteTimeline({ entries }: { entries: Timeline }) {
	return (
		<ol className="timeline">
			{entries.map((entry) => (
				<Entry key={entry.id} entry={entry} />
			))}
		</ol>
	);
}
