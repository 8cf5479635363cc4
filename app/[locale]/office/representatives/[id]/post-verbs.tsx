'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { DateField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { Menu, MenuLink, MenuNote } from '@/components/ui/menu';
import type { Day } from '@/lib/dates';
import type { PostOffers } from '@/lib/representatives/representative-offers';
import { closePostAction, reopenPostAction } from '../actions';

type Props = {
	post: { id: string; version: number };
	possible: PostOffers;
	partnership: string;
	today: Day;
	writable: boolean;
};

export function PostVerbs({ post: { id, version }, possible, partnership, today, writable }: Props) {
	const t = useTranslations('representatives.verbs');
	const words = useTranslations('representatives.handover');
	return (
		<Menu>
			<MenuLink href={`/${useLocale()}/office/representatives/${id}/handover`}>{words('link')}</MenuLink>
			{possible.reopen && (
				<ActionButton
					menuItem
					label={t('reopen')}
					action={reopenPostAction}
					input={{ id, version }}
					confirm={{ title: t('reopenTitle', { partnership }), label: t('reopen') }}
					done={t('reopened')}
				/>
			)}
			{possible.close && (
				<VerbDialog
					menuItem
					label={t('close')}
					title={t('closeTitle', { partnership })}
					body={t('closeBody')}
					done={t('closed')}
					action={closePostAction}
					schema={() =>
						import('@/lib/representatives/representative-input').then((input) => input.postClosing)
					}
					values={{ id, version, on: today }}
				>
					<DateField name="on" label={t('closeOn')} required />
				</VerbDialog>
			)}
			{writable && !possible.close && !possible.reopen && <MenuNote>{t('closeBlocked')}</MenuNote>}
		</Menu>
	);
}
