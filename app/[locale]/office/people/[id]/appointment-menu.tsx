'use client';

import { useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { Menu, MenuItem, MenuNote } from '@/components/ui/menu';
import type { AppointmentRow } from '@/lib/people/person-parts-queries';
import { removeAppointmentAction } from '../actions';
import { EndAppointment } from './end-appointment';

export function AppointmentMenu({ row, onEdit }: { row: AppointmentRow; onEdit: () => void }) {
	const t = useTranslations('people.appointments');
	return (
		<Menu name={t('of', { office: row.function })}>
			<MenuItem onClick={onEdit}>{t('edit')}</MenuItem>
			{row.to === null && <EndAppointment row={row} />}
			{row.removable ? (
				<ActionButton
					menuItem
					label={t('remove')}
					action={removeAppointmentAction}
					input={{ id: row.id, version: row.version }}
					confirm={{
						title: t('removeTitle', { office: row.function }),
						body: t('removeBody'),
						label: t('remove'),
						danger: true,
					}}
					done={t('removed')}
				/>
			) : (
				<MenuNote>{t('removeBlocked')}</MenuNote>
			)}
		</Menu>
	);
}
