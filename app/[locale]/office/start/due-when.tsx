import { useLocale, useTranslations } from 'next-intl';
import { type Day, daysBetween, formatNearDay, formatWholeDay } from '@/lib/dates';
import { type Due, dueGroup } from '@/lib/start/start-page';

/** The one way of saying when: how late, which weekday of this week, or which day after it. */
export function DueWhen({ line: { due, since }, today }: { line: Due; today: Day }) {
	const t = useTranslations('start.when');
	const locale = useLocale();
	if (since) return <span className="due-late">{since}</span>;
	if (due === null) return <span className="muted">{t('undated')}</span>;
	const group = dueGroup(due, today);
	const title = formatWholeDay(due, locale);
	if (group === 'overdue') {
		return (
			<time dateTime={due} title={title} className="due-late">
				{t('days', { days: daysBetween(due, today) })}
				<span className="kern-sr-only"> {t('overdue')}</span>
			</time>
		);
	}
	return (
		<time dateTime={due} title={title} className={group === 'week' ? 'due-soon' : undefined}>
			{due === today ? t('today') : formatNearDay(due, locale, group === 'week')}
		</time>
	);
}
