'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Status } from '@/components/ui/status';
import { formatDayRangeOpen } from '@/lib/day-range';
import type { AppointmentRow } from '@/lib/people/person-parts-queries';
import { AppointmentDialog } from './appointment-dialog';
import { AppointmentMenu } from './appointment-menu';

type Props = { personId: string; rows: AppointmentRow[]; writable: boolean };

const looks = {
	present: { tone: 'ok', dot: 'full' },
	future: { tone: 'info', dot: 'ring' },
	former: { tone: 'neutral', dot: 'full' },
} as const;

export function Appointments({ personId, rows, writable }: Props) {
	const t = useTranslations('people.appointments');
	const [open, setOpen] = useState<AppointmentRow | 'new' | null>(null);
	const add = writable && (
		<Button small icon="plus" onClick={() => setOpen('new')}>
			{t('add')}
		</Button>
	);
	return (
		<Card title={t('title')} actions={add} flush>
			{rows.length === 0 && <EmptyState title={t('none')} />}
			<ol className="lines offices">
				{rows.map((row) => (
					<li key={row.id} data-state={row.state}>
						<Appointment row={row} />
						{writable && <AppointmentMenu row={row} onEdit={() => setOpen(row)} />}
					</li>
				))}
			</ol>
			{open && (
				<AppointmentDialog
					key={open === 'new' ? 'new' : open.id}
					values={open === 'new' ? { ...nothing, personId } : fieldsOf(open)}
					organisation={open === 'new' ? null : organisationOf(open)}
					onClose={() => setOpen(null)}
				/>
			)}
		</Card>
	);
}

const nothing = { function: '', organisationId: '', from: '', to: '' };

const fieldsOf = (row: AppointmentRow) => ({
	id: row.id,
	version: row.version,
	function: row.function,
	organisationId: row.organisationId ?? '',
	from: row.from ?? '',
	to: row.to ?? '',
});

const organisationOf = ({ organisationId: id, organisation }: AppointmentRow) =>
	id ? { id, label: organisation ?? '' } : null;

function Appointment({ row }: { row: AppointmentRow }) {
	const t = useTranslations('people.appointments');
	const sector = useTranslations('organisations.sector');
	const locale = useLocale();
	const office = `/${locale}/office`;
	const period = formatDayRangeOpen(row, locale, {
		since: (day) => t(row.state === 'future' ? 'fromDay' : 'since', { day }),
		until: (day) => t('until', { day }),
		open: t('open'),
	});
	return (
		<>
			<div className="office-period">{period}</div>
			<div>
				<strong>{row.function}</strong> <Status {...looks[row.state]}>{t(`state.${row.state}`)}</Status>
				<div className="muted">
					{row.organisationId && row.organisationVisible ? (
						<Link href={`${office}/organisations/${row.organisationId}`}>{row.organisation}</Link>
					) : (
						row.organisation
					)}
					{row.territoryId && (
						<>
							{', '}
							<Link href={`${office}/territories/${row.territoryId}`}>{row.territory}</Link>
						</>
					)}
					{row.sector && ` · ${sector(row.sector)}`}
				</div>
			</div>
		</>
	);
}
