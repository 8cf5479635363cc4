'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { DateField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { Menu, MenuItem } from '@/components/ui/menu';
import { type Day, formatDay } from '@/lib/dates';
import { termContactToFields } from '@/lib/representatives/representative-fields';
import type { TermOffers } from '@/lib/representatives/representative-offers';
import type { TermRow } from '@/lib/representatives/representative-queries';
import { endTermAction, extendTermAction, removeTermAction, reviseTermContactAction } from '../actions';
import { ContactFields } from './contact-fields';

export type OfferedTerm = TermRow & {
	offers: TermOffers;
	/** Whether the public reads its contact now. */
	public: boolean;
};

type Props = { term: OfferedTerm; today: Day; writable: boolean; onEdit: () => void };

const input = () => import('@/lib/representatives/representative-input');

/** What can be done with a term, as far as its days allow. */
export function TermMenu({ term, today, writable, onEdit }: Props) {
	const t = useTranslations('representatives.terms');
	const words = useTranslations('representatives');
	const locale = useLocale();
	const { id, version, name, offers } = term;
	if (!writable && !offers.contact) return null;
	return (
		<Menu name={t('of', { name })}>
			{writable && <MenuItem onClick={onEdit}>{t('edit')} …</MenuItem>}
			{offers.extend && term.to && (
				<VerbDialog
					menuItem
					label={t('extend')}
					title={t('extendTitle', { name })}
					body={t('extendBody', { day: formatDay(term.to, locale) })}
					done={t('extended')}
					action={extendTermAction}
					schema={() => input().then((file) => file.termExtension)}
					values={{ id, version, to: '' }}
				>
					<DateField name="to" label={t('newTo')} hint={words('hints.to')} openAt={term.to} />
				</VerbDialog>
			)}
			{offers.end && (
				<VerbDialog
					menuItem
					label={t('end')}
					title={t('endTitle', { name })}
					body={[t('endBody'), term.public && t('endPublic')].filter(Boolean).join(' ')}
					done={t('ended')}
					action={endTermAction}
					schema={() => input().then((file) => file.termEnd)}
					values={{ id, version, on: term.to ?? today }}
				>
					<DateField name="on" label={t('endOn')} required />
				</VerbDialog>
			)}
			{offers.contact && (
				<VerbDialog
					menuItem
					label={t('contact')}
					title={t('contactTitle', { name })}
					body={words('hints.termContact')}
					done={words('contactSaved')}
					action={reviseTermContactAction}
					schema={() => input().then((file) => file.termContactInput)}
					values={{ id, version, ...termContactToFields(term) }}
					loaded={termContactToFields(term)}
				>
					<ContactFields named />
				</VerbDialog>
			)}
			{offers.remove && (
				<ActionButton
					menuItem
					label={t('remove')}
					action={removeTermAction}
					input={{ id, version }}
					confirm={{
						title: t('removeTitle', { name }),
						body: [term.public && t('removePublic'), t('removeBody')].filter(Boolean).join(' '),
						label: t('remove'),
						danger: true,
					}}
					done={t('removed')}
				/>
			)}
		</Menu>
	);
}
