import { getLocale, getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { formatDay, formatDayRange } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { inLocale } from '@/lib/localised-text';
import type { AnniversaryLine, Celebration } from '@/lib/reports/anniversary-lines';
import { PartnershipBadge } from '../partnership-badge';

/** What is known of it: the day, the month or only the year; never more. */
function anniversaryDay({ day, first, year, precision }: AnniversaryLine, locale: string): string {
	if (day) return formatDay(day, locale);
	return precision === 'month' ? formatEdtf(first.slice(0, 7), locale) : String(year);
}

/** On another day than the anniversary, the day of the celebration stands beside it. */
async function Celebrated({ celebration, line }: { celebration: Celebration; line: AnniversaryLine }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('reports.anniversaries')]);
	const { on, celebratedOn, visit, ahead } = celebration;
	const sameDay = on === line.day ? formatDay(line.day ?? line.first, locale) : formatEdtf(on, locale);
	const date = celebratedOn ? formatDay(celebratedOn, locale) : sameDay;
	const words = t(ahead ? 'ahead' : celebratedOn ? 'celebratedOn' : 'celebrated', { date });
	return (
		<span>
			{words}
			{visit && (
				<>
					{': '}
					<Link href={`/${locale}/office/visits/${visit.id}`}>{visit.title}</Link>
				</>
			)}
		</span>
	);
}

async function Celebrations({ line }: { line: AnniversaryLine }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('reports.anniversaries')]);
	if (line.open) return <Badge tone="warn">{t('open')}</Badge>;
	if (line.celebrations.length + line.ceremonies.length === 0)
		return <span className="muted">{t('notRecorded')}</span>;
	return (
		<div className="report-celebrated">
			{line.celebrations.map((celebration) => (
				<Celebrated
					key={`${celebration.on} ${celebration.visit?.id}`}
					celebration={celebration}
					line={line}
				/>
			))}
			{line.ceremonies.map(({ id, title, startsOn, endsOn }) => (
				<span key={id}>
					{formatDayRange(startsOn, endsOn, locale, 'short')}:{' '}
					<Link href={`/${locale}/office/visits/${id}`}>{title}</Link>
				</span>
			))}
		</div>
	);
}

/** The anniversaries of some years, now or as they were frozen. */
export async function AnniversaryTable({ lines }: { lines: AnniversaryLine[] }) {
	const [locale, t, types] = await Promise.all([
		getLocale(),
		getTranslations('reports.anniversaries'),
		getTranslations('partnerships.entryType'),
	]);
	const office = `/${locale}/office`;
	return (
		<section className="card">
			<table className="table" aria-label={t('title')}>
				<thead>
					<tr>
						<th scope="col">{t('columns.day')}</th>
						<th scope="col" className="numeric">
							{t('columns.years')}
						</th>
						<th scope="col">{t('columns.partnership')}</th>
						<th scope="col">{t('columns.base')}</th>
						<th scope="col">{t('columns.celebrated')}</th>
					</tr>
				</thead>
				<tbody>
					{lines.map((line) => (
						<tr key={`${line.partnershipId} ${line.years}`}>
							<td className="nowrap" data-label={t('columns.day')}>
								{anniversaryDay(line, locale)}
							</td>
							<td className="numeric" data-label={t('columns.years')}>
								<span className={line.standsOut ? 'years years-outstanding' : 'years'}>{line.years}</span>
							</td>
							<th scope="row">
								<Link href={`${office}/partnerships/${line.partnershipId}`}>
									{inLocale(line.label, locale) || '–'}
								</Link>{' '}
								{line.suspended && <PartnershipBadge status="suspended" />}
								<div className="muted">{inLocale(line.kind, locale)}</div>
							</th>
							<td data-label={t('columns.base')}>
								<div>
									{types(line.base.type)}
									<div className="muted">{formatEdtf(line.base.on, locale)}</div>
								</div>
							</td>
							<td data-label={t('columns.celebrated')}>
								<Celebrations line={line} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
