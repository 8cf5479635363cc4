import { useTranslations } from 'next-intl';
import { Menu, MenuLink } from '@/components/ui/menu';
import type { Day } from '@/lib/dates';
import { mayBeRecorded } from '@/lib/partnerships/ledger';
import { type PartnershipEvent, partnershipEventTypes } from '@/lib/partnerships/partnership';

type Props = { lines: PartnershipEvent[]; today: Day; record: string };

/** One entry per verb, as far as there is a day on which the ledger lets it be. */
export function LedgerMenu({ lines, today, record }: Props) {
	const t = useTranslations('partnerships');
	return (
		<Menu label={t('ledger.add')} icon="plus" look="secondary">
			{partnershipEventTypes
				.filter((type) => mayBeRecorded(type, lines, today))
				.map((type) => (
					<MenuLink key={type} href={`${record}/ledger/new?type=${type}`}>
						{t(`eventType.${type}`)}
					</MenuLink>
				))}
		</Menu>
	);
}
