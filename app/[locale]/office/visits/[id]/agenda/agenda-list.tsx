'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/action-button';
import { ClockTimes, useClocks } from '@/components/clock-times';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Menu, MenuItem } from '@/components/ui/menu';
import { useOpenRow } from '@/components/use-open-row';
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
	const locale = useLocale();
	const { list, open, show, close } = useOpenRow();
	const days = [...new Set(items.map((item) => item.on))];
	const last = items.at(-1);
	return (
		<div className="stack" ref={list}>
			{items.length === 0 && open === null && <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>}
			{days.map((day) => (
				<Card key={day} title={formatDay(day, locale, 'weekday')} level={3} flush>
					<ul className="lines">
						{items
							.filter((item) => item.on === day)
							.map((item) =>
								open === item.id ? (
									<li key={item.id}>
										<AgendaForm values={fieldsOf(item)} onDone={close} />
									</li>
								) : (
									<AgendaLine key={item.id} {...{ item, writable, published }} onEdit={() => show(item.id)} />
								),
							)}
					</ul>
				</Card>
			))}
			{writable &&
				(open === 'new' ? (
					<Card title={t('new')} level={3}>
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
					</Card>
				) : (
					<p>
						<Button look="tertiary" icon="plus" onClick={() => show('new')}>
							{t('addItem')}
						</Button>
					</p>
				))}
		</div>
	);
}

type LineProps = Pick<Props, 'writable' | 'published'> & { item: AgendaItem; onEdit: () => void };

function AgendaLine({ item, writable, published, onEdit }: LineProps) {
	const t = useTranslations('visits.agenda');
	const clocks = useClocks().say({ ...item, to: item.endsAt });
	return (
		<li className="line-agenda">
			<span className="lines-time">
				<ClockTimes on={item.on} from={item.startsAt} to={item.endsAt} toDay={item.endsOn} />
			</span>
			<div>
				{item.title} {item.public && <Badge tone="ok">{t('publicShort')}</Badge>}
				{(item.place || clocks) && (
					<div className="muted">{[item.place, clocks].filter(Boolean).join(' · ')}</div>
				)}
			</div>
			<span className="muted">{item.responsible}</span>
			{writable && (
				<Menu of={item.title}>
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
			)}
		</li>
	);
}
