'use client';

import { useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { Menu, MenuLink } from '@/components/ui/menu';
import { markAnniversaryBaseAction, removeLedgerEntryAction } from '../actions';

type Props = { id: string; version: number; entry: string; editHref: string; markable: boolean };

export function LedgerVerbs({ id, version, entry, editHref, markable }: Props) {
	const t = useTranslations('partnerships.ledger');
	return (
		<Menu name={t('rowMenu', { entry })}>
			<MenuLink href={editHref}>{t('edit')}</MenuLink>
			{markable && (
				<ActionButton
					menuItem
					label={t('mark')}
					action={markAnniversaryBaseAction}
					input={{ id, version }}
					confirm={{ title: t('markTitle', { entry }), body: t('markBody'), label: t('mark') }}
					done={t('marked')}
				/>
			)}
			<ActionButton
				menuItem
				label={t('remove')}
				action={removeLedgerEntryAction}
				input={{ id, version }}
				confirm={{
					title: t('removeTitle', { entry }),
					body: t('removeBody'),
					label: t('remove'),
					danger: true,
				}}
				done={t('removed')}
			/>
		</Menu>
	);
}
