'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionButton } from '@/components/form/action-button';
import { NewLine } from '@/components/form/new-line';
import { useOpenRow } from '@/components/list/use-open-row';
import { Card } from '@/components/ui/card';
import { ClockTimes, useClocks } from '@/components/ui/clock-times';
import { EmptyState } from '@/components/ui/empty-state';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Public } from '@/components/ui/public';
import { OwnWords } from '@/components/ui/words-in';
import { type Day, formatDay } from '@/lib/dates';
import { agendaItemToFields } from '@/lib/visits/agenda-fields';
import type { AgendaItem } from '@/lib/visits/agenda-queries';
import { removeAgendaItemAction } from './actions';
import { AgendaForm } from './agenda-form';

type Props = {
	visitId: string;
	startsOn: Day;
	items: AgendaItem[];
	writable: boolean;
	/** Whether the public reads the visit now. */
	published: boolean;
};

const officeZone = 'Europe/Berlin';

const fieldsOf = (item: AgendaItem) => ({
	...agendaItemToFields(item),
	id: item.id,
	version: item.version,
});

export function AgendaList({ visitId, startsOn, items, writable, published }: Props) {
	const t = useTranslations('visits.agenda');
	const { list, open, show, close } = useOpenRow();
	const last = items.at(-1);
	return (
		<div ref={list}>
			<Card title={t('title')} flush>
				{items.length === 0 && open === null && <EmptyState title={t('noneBody')} />}
				{items.length > 0 && (
					<Timetable items={items} columns={writable ? 5 : 4}>
						{(item) =>
							open === item.id ? (
								<tr key={item.id}>
									<td colSpan={writable ? 5 : 4} className="timetable-form">
										<AgendaForm values={fieldsOf(item)} onDone={close} />
									</td>
								</tr>
							) : (
								<AgendaRow key={item.id} {...{ item, writable, published }} onEdit={() => show(item.id)} />
							)
						}
					</Timetable>
				)}
				{writable && (
					<NewLine open={open === 'new'} label={t('addItem')} onOpen={() => show('new')}>
						<h3>{t('new')}</h3>
						<AgendaForm
							values={{
								visitId,
								title: '',
								on: last?.endsOn || last?.on || startsOn,
								startsAt: last?.endsAt ?? '',
								endsAt: '',
								endsOn: '',
								timeZone: last?.endTimeZone || last?.timeZone || officeZone,
								endTimeZone: '',
								place: '',
								responsible: '',
								public: false,
							}}
							onDone={close}
						/>
					</NewLine>
				)}
			</Card>
		</div>
	);
}

type TimetableProps = {
	items: AgendaItem[];
	columns: number;
	children: (item: AgendaItem) => ReactNode;
};

/** All days in one table, each day the head of its rows. */
function Timetable({ items, columns, children }: TimetableProps) {
	const t = useTranslations('visits.agenda');
	const locale = useLocale();
	const days = [...new Set(items.map((item) => item.on))];
	return (
		<table className="table timetable">
			<thead>
				<tr>
					<th scope="col">{t('time')}</th>
					<th scope="col">{t('itemTitle')}</th>
					<th scope="col">{t('place')}</th>
					<th scope="col">{t('responsible')}</th>
					{columns > 4 && (
						<th scope="col">
							<span className="kern-sr-only">{t('actions')}</span>
						</th>
					)}
				</tr>
			</thead>
			{days.map((day) => (
				<tbody key={day}>
					<tr className="timetable-day">
						<th scope="rowgroup" colSpan={columns}>
							<h3>{formatDay(day, locale, 'weekday')}</h3>
						</th>
					</tr>
					{items.filter((item) => item.on === day).map(children)}
				</tbody>
			))}
		</table>
	);
}

type RowProps = Pick<Props, 'writable' | 'published'> & { item: AgendaItem; onEdit: () => void };

function AgendaRow({ item, writable, published, onEdit }: RowProps) {
	const t = useTranslations('visits.agenda');
	const clocks = useClocks().say({ ...item, to: item.endsAt });
	return (
		<tr>
			<td className="timetable-time">
				<ClockTimes on={item.on} from={item.startsAt} to={item.endsAt} toDay={item.endsOn} />
			</td>
			<th scope="row">
				<OwnWords>{item.title}</OwnWords> {item.public && <Public>{t('publicShort')}</Public>}
				{clocks && <div className="muted">{clocks}</div>}
			</th>
			<td>
				<OwnWords>{item.place}</OwnWords>
			</td>
			<td>
				<OwnWords>{item.responsible}</OwnWords>
			</td>
			{writable && (
				<td className="timetable-verbs">
					<Menu of={item.title} small>
						<MenuItem onClick={onEdit}>{t('edit')}</MenuItem>
						<ActionButton
							menuItem
							action={removeAgendaItemAction}
							input={{ id: item.id, version: item.version }}
							label={t('remove')}
							done={t('removed')}
							confirm={{
								title: t('removeTitle', { title: item.title }),
								body: published && item.public && t('removePublic'),
								label: t('remove'),
								danger: true,
							}}
						/>
					</Menu>
				</td>
			)}
		</tr>
	);
}
