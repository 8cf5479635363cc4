import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { InLocale } from '@/components/ui/words-in';
import { type Day, formatDay } from '@/lib/dates';
import { inLocale } from '@/lib/localised-text';
import { reasonedTypes } from '@/lib/partnerships/ledger';
import type { LedgerLine } from '@/lib/partnerships/ledger-queries';

export async function EntryText({ line, today }: { line: LedgerLine; today: Day }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('partnerships.ledger')]);
	const notes: ReactNode[] = [
		line.celebratedOn &&
			t(line.celebratedOn > today ? 'celebrationAhead' : 'celebratedOn', {
				date: formatDay(line.celebratedOn, locale),
			}),
		line.reviewOn && t('reviewOn', { date: formatDay(line.reviewOn, locale) }),
		line.reason && t(reasonedTypes.includes(line.type) ? 'reason' : 'remark', { text: line.reason }),
		line.legalBasis && t('legalBasis', { text: line.legalBasis }),
		line.agreementId && (
			<>
				{t('agreement')}
				<Link href={`/${locale}/office/agreements/${line.agreementId}`}>
					<InLocale text={line.agreement} />
				</Link>
			</>
		),
		line.visitId && (
			<>
				{t('visit')}
				<Link href={`/${locale}/office/visits/${line.visitId}`}>{line.visit}</Link>
			</>
		),
	];
	const text = inLocale(line.text, locale);
	return (
		<>
			{text}
			{line.text.de && !line.text.en && (
				<>
					{' '}
					<Badge tone="warn">{t('english')}</Badge>
				</>
			)}
			{notes.map(
				(note, index) =>
					note && (
						// biome-ignore lint/suspicious/noArrayIndexKey: each note has its own place
						<div key={index} className="muted cell-note">
							{note}
						</div>
					),
			)}
		</>
	);
}
