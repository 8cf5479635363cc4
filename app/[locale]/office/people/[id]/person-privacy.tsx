import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { DescriptionList } from '@/components/ui/description-list';
import { type Day, formatDay } from '@/lib/dates';
import { retentionOf } from '@/lib/people/person';
import type { Person } from '@/lib/people/person-queries';

type Props = {
	person: Person;
	today: Day;
	/** What names the person and so forbids deleting; null for those who may not see all of it. */
	ties: { table: string; rows: number }[] | null;
};

const tones = { passed: 'bad', soon: 'warn' } as const;

/** On what ground the person is in the register, until when, and what still holds the record. */
export function PersonPrivacy({ person, today, ties }: Props) {
	const t = useTranslations('people');
	const rows = useTranslations('merges.rows');
	const locale = useLocale();
	const due = retentionOf(person.retainUntil, today);
	return (
		<Card title={t('privacy')}>
			<DescriptionList
				empty={t('notGiven')}
				facts={[
					{ label: t('fields.legalBasis'), value: person.legalBasis },
					{
						label: t('fields.retainUntil'),
						value: person.retainUntil && (
							<>
								{formatDay(person.retainUntil, locale)}{' '}
								{due && <Badge tone={tones[due]}>{t(`retention.${due}`)}</Badge>}
							</>
						),
					},
					...(ties
						? [
								{
									label: t('ties.label'),
									value:
										ties.length > 0 ? (
											<ul className="plain-list">
												{ties.map(({ table, rows: count }) => (
													<li key={table}>
														{count} {rows(table, { count })}
													</li>
												))}
											</ul>
										) : (
											t('ties.none')
										),
								},
							]
						: []),
				]}
			/>
		</Card>
	);
}
