import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import type { Day } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { baseTypes } from '@/lib/partnerships/ledger';
import type { LedgerLine } from '@/lib/partnerships/ledger-queries';
import { anniversaryBase, inLedgerOrder, isAhead } from '@/lib/partnerships/partnership';
import { EntryText } from './ledger-entry-text';
import { LedgerMenu } from './ledger-menu';
import { LedgerVerbs } from './ledger-verbs';

type Props = { partnershipId: string; lines: LedgerLine[]; today: Day; writable: boolean };

/** The ledger from first to last, as the public reads it, with what stays in the office beside it. */
export async function Ledger({ partnershipId, lines, today, writable }: Props) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('partnerships')]);
	const record = `/${locale}/office/partnerships/${partnershipId}`;
	const base = anniversaryBase(lines, today);
	const add = writable && <LedgerMenu {...{ lines, today, record }} />;
	if (lines.length === 0) {
		return (
			<div className="card">
				<EmptyState title={t('ledger.empty')} action={add}>
					{t('ledger.emptyBody')}
				</EmptyState>
			</div>
		);
	}
	return (
		<section className="card" aria-labelledby="ledger-title">
			<header className="card-head">
				<h2 id="ledger-title">{t('ledger.title')}</h2>
				{add}
			</header>
			<table className="table ledger" aria-labelledby="ledger-title">
				<thead>
					<tr>
						<th scope="col">{t('ledger.on')}</th>
						<th scope="col">{t('ledger.type')}</th>
						<th scope="col">{t('ledger.entry')}</th>
						{writable && (
							<th scope="col">
								<span className="kern-sr-only">{t('ledger.actions')}</span>
							</th>
						)}
					</tr>
				</thead>
				<tbody>
					{inLedgerOrder(lines).map((line) => {
						const on = line.on ? formatEdtf(line.on, locale) : t('ledger.undated');
						const type = t(`entryType.${line.type}`);
						return (
							<tr key={line.id}>
								<td className="ledger-on">{on}</td>
								<th scope="row">
									{type}
									{line.scope !== 'all' && <div className="muted cell-note">{t(`scope.${line.scope}`)}</div>}
									{isAhead(line, today) && <div className="muted cell-note">{t('ledger.ahead')}</div>}
									{base?.id === line.id && <div className="muted cell-note">{t('ledger.base')}</div>}
									{line.anniversaryBase && isAhead(line, today) && (
										<div className="muted cell-note">{t('ledger.baseAhead')}</div>
									)}
								</th>
								<td>
									<EntryText line={line} today={today} />
								</td>
								{writable && (
									<td className="ledger-verbs">
										<LedgerVerbs
											id={line.id}
											version={line.version}
											entry={`${type}, ${on}`}
											editHref={`${record}/ledger/${line.id}`}
											markable={
												baseTypes.includes(line.type) &&
												line.on !== null &&
												base?.id !== line.id &&
												!isAhead(line, today)
											}
										/>
									</td>
								)}
							</tr>
						);
					})}
				</tbody>
			</table>
		</section>
	);
}
