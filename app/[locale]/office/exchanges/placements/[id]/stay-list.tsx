'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { NewLine } from '@/components/form/new-line';
import { useOpenRow } from '@/components/list/use-open-row';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Menu, MenuItem } from '@/components/ui/menu';
import { type Day, formatDayRange } from '@/lib/dates';
import type { StayRow } from '@/lib/exchanges/placements/stay-queries';
import { removeStayAction } from '../actions';
import { StayForm } from './stay-form';

type Props = { placementId: string; stays: StayRow[]; writable: boolean; planned: boolean; openAt: Day };

const fieldsOf = (stay: StayRow) => ({
	id: stay.id,
	version: stay.version,
	organisationId: stay.organisationId ?? '',
	place: stay.place ?? '',
	startsOn: stay.startsOn,
	endsOn: stay.endsOn,
	note: stay.note ?? '',
});

export function StayList({ placementId, stays, writable, planned, openAt }: Props) {
	const t = useTranslations('placements.stays');
	const { list, open, show, close } = useOpenRow();
	const host = (stay: StayRow) =>
		stay.organisationId && stay.organisation ? { id: stay.organisationId, label: stay.organisation } : null;
	return (
		<div ref={list}>
			{stays.length === 0 && open === null && (
				<EmptyState title={t('none')}>{t(planned ? 'noneBody' : 'notYet')}</EmptyState>
			)}
			<ul className="lines">
				{stays.map((stay) =>
					open === stay.id ? (
						<li key={stay.id}>
							<StayForm values={fieldsOf(stay)} host={host(stay)} openAt={stay.startsOn} onDone={close} />
						</li>
					) : (
						<li key={stay.id} className="line-wide">
							<StayLine stay={stay} writable={writable} onEdit={() => show(stay.id)} />
						</li>
					),
				)}
			</ul>
			{writable && (
				<NewLine open={open === 'new'} label={t('addPart')} onOpen={() => show('new')}>
					<StayForm
						values={{ placementId, organisationId: '', place: '', startsOn: '', endsOn: '', note: '' }}
						openAt={openAt}
						onDone={close}
					/>
				</NewLine>
			)}
		</div>
	);
}

function StayLine({ stay, writable, onEdit }: { stay: StayRow; writable: boolean; onEdit: () => void }) {
	const t = useTranslations('placements.stays');
	const locale = useLocale();
	const days = formatDayRange(stay.startsOn, stay.endsOn, locale, 'short');
	const organisation =
		stay.organisationId && stay.organisationVisible ? (
			<Link href={`/${locale}/office/organisations/${stay.organisationId}`}>{stay.organisation}</Link>
		) : (
			stay.organisation
		);
	const first = stay.place ?? organisation ?? t('unnamed');
	return (
		<>
			<div>
				<div>{first}</div>
				{stay.place && organisation && <div className="muted">{organisation}</div>}
				{stay.note && <div className="muted">{stay.note}</div>}
			</div>
			<span className="nowrap">{days}</span>
			{writable && (
				<Menu of={days}>
					<MenuItem onClick={onEdit}>{t('edit')}</MenuItem>
					<ActionButton
						menuItem
						action={removeStayAction}
						input={{ id: stay.id, version: stay.version }}
						label={t('remove')}
						done={t('removed')}
						confirm={{ title: t('removeTitle', { days }), label: t('remove'), danger: true }}
					/>
				</Menu>
			)}
		</>
	);
}
