import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatDay } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { inLocale } from '@/lib/localised-text';
import type { QuietLine } from '@/lib/reports/quiet';
import { PartnershipBadge } from '../partnership-badge';

async function VisitOf({ visit, none }: { visit: QuietLine['lastVisit']; none: string }) {
	const locale = await getLocale();
	if (!visit) return <span className="muted">{none}</span>;
	return (
		<>
			{formatDay(visit.startsOn, locale, 'short')}{' '}
			<Link href={`/${locale}/office/visits/${visit.id}`}>{visit.title}</Link>
		</>
	);
}

/** Partnerships without a visit for long, now or as they were frozen. */
export async function QuietTable({ lines }: { lines: QuietLine[] }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('reports.quiet')]);
	return (
		<section className="card">
			<table className="table" aria-label={t('title')}>
				<thead>
					<tr>
						{(['partnership', 'lastVisit', 'lastContact', 'nextVisit', 'lead'] as const).map((column) => (
							<th key={column} scope="col">
								{t(`columns.${column}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{lines.map((line) => (
						<tr key={line.partnershipId}>
							<th scope="row">
								<Link href={`/${locale}/office/partnerships/${line.partnershipId}`}>
									{inLocale(line.label, locale)}
								</Link>{' '}
								{line.suspended && <PartnershipBadge status="suspended" />}
								<div className="muted">{inLocale(line.kind, locale)}</div>
							</th>
							<td data-label={t('columns.lastVisit')}>
								<div>
									<VisitOf visit={line.lastVisit} none={t('never')} />
								</div>
							</td>
							<td data-label={t('columns.lastContact')}>
								{line.lastContact ? (
									<div>
										{formatEdtf(line.lastContact.on, locale)}{' '}
										<span className="muted">{t(`contact.${line.lastContact.kind}`)}</span>
									</div>
								) : (
									<span className="muted">{t('none')}</span>
								)}
							</td>
							<td data-label={t('columns.nextVisit')}>
								<div>
									<VisitOf visit={line.nextVisit} none={t('none')} />
								</div>
							</td>
							<td data-label={t('columns.lead')}>{line.lead ?? <span className="muted">–</span>}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
