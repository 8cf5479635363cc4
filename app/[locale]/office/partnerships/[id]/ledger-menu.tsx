import { useTranslations } from 'next-intl';
import { Menu, MenuLink } from '@/components/ui/menu';
import type { Day } from '@/lib/dates';
import { mayBeRecorded } from '@/lib/partnerships/ledger';
import { type LedgerEntry, ledgerEntryTypes } from '@/lib/partnerships/partnership';

type Props = { lines: LedgerEntry[]; today: Day; record: string };

/** One entry per verb, as far as there is a day on which the ledger lets it be. */
export function LedgerMenu({ lines, today, record }: Props) {
	const t = useTranslations('partnerships');
	return (
		<Menu label={t('ledger.add')} icon="plus" look="secondary">
			{ledgerEntryTypes
				.filter((type) => mayBeRecorded(type, lines, today))
				.map((type) => (
					<MenuLink key={type} href={`${record}/ledger/new?type=${type}`}>
						{t(`entryType.${type}`)}
					</MenuLink>
				))}
		</Menu>
	);
}
