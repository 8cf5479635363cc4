'use client';

import { useTranslations } from 'next-intl';
import { choicesFrom } from '@/components/fields/choices';
import { ActionButton } from '@/components/form/action-button';
import { ComboboxField, DateField, RadioField, TextAreaField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import type { ButtonLook } from '@/components/ui/button';
import {
	acceptPlacementAction,
	breakOffPlacementAction,
	placePlacementAction,
	rejectPlacementAction,
	withdrawPlacementAction,
} from '../actions';
import type { VerbPlacement } from './placement-verbs';

type Props = { placement: VerbPlacement; menuItem?: boolean };

const inputs = () => import('@/lib/exchanges/placements/placement-input');

/** Whether the first of the waiting list gets the place in the same go; nobody does unless somebody says so here. */
function MoveUpField({ next }: { next: VerbPlacement['next'] }) {
	const t = useTranslations('placements.verbs');
	if (!next) return null;
	return (
		<RadioField
			name="moveUpId"
			label={t('moveUpQuestion')}
			hint={t('moveUpHint')}
			options={[
				{ value: '', label: t('moveUpNobody') },
				{ value: next.id, label: t('moveUpNow', { name: next.name }) },
			]}
		/>
	);
}

/** Gives a place that is free; past whoever waits for it only if somebody says so here. */
export function AcceptVerb({ placement, look, small }: Props & { look?: ButtonLook; small?: boolean }) {
	const t = useTranslations('placements.verbs.accept');
	const way = useTranslations('exchanges.way');
	const { id, version, name, first, free } = placement;
	const direction = way(placement.direction);
	const shared = { label: t('label'), title: t('title', { name }), done: t('done'), look, small };
	if (!first)
		return (
			<ActionButton
				{...shared}
				action={acceptPlacementAction}
				input={{ id, version, passedOverId: '' }}
				confirm={{ title: shared.title, body: t('body', { free, direction }), label: t('label') }}
			/>
		);
	return (
		<VerbDialog
			{...shared}
			body={`${t('body', { free, direction })} ${t('waits', { name: first.name })}`}
			action={acceptPlacementAction}
			schema={() => inputs().then((input) => input.acceptInput)}
			values={{ id, version, passedOverId: '' }}
		>
			<RadioField
				name="passedOverId"
				label={t('question')}
				options={[
					{ value: '', label: t('keepOrder', { name: first.name }) },
					{ value: first.id, label: t('passOver', { name: first.name }) },
				]}
			/>
		</VerbDialog>
	);
}

export function RejectVerb({ placement: { id, version, name }, menuItem }: Props) {
	const t = useTranslations('placements.verbs');
	return (
		<VerbDialog
			label={t('reject.label')}
			title={t('reject.title', { name })}
			body={t('reject.body')}
			done={t('reject.done')}
			action={rejectPlacementAction}
			schema={() => inputs().then((input) => input.rejectInput)}
			values={{ id, version, reason: '' }}
			menuItem={menuItem}
		>
			<TextAreaField name="reason" label={t('reason')} rows={2} maxLength={1000} />
		</VerbDialog>
	);
}

export function WithdrawVerb({ placement: { id, version, name, next }, menuItem }: Props) {
	const t = useTranslations('placements.verbs');
	return (
		<VerbDialog
			label={t('withdraw.label')}
			title={t('withdraw.title', { name })}
			body={[t('withdraw.body'), next && t('withdraw.freed')].filter(Boolean).join(' ')}
			done={t('withdraw.done')}
			action={withdrawPlacementAction}
			schema={() => inputs().then((input) => input.withdrawInput)}
			values={{ id, version, moveUpId: '' }}
			menuItem={menuItem}
		>
			<MoveUpField next={next} />
		</VerbDialog>
	);
}

export function PlaceVerb({ placement, look, small }: Props & { look?: ButtonLook; small?: boolean }) {
	const t = useTranslations('placements');
	const { id, version, name, host, roundStartsOn, roundEndsOn } = placement;
	return (
		<VerbDialog
			label={t('verbs.place.label')}
			title={t('verbs.place.title', { name })}
			body={t('verbs.place.body')}
			done={t('verbs.place.done')}
			action={placePlacementAction}
			schema={() => inputs().then((input) => input.placeInput)}
			values={{
				id,
				version,
				hostOrganisationId: host?.id ?? '',
				startsOn: placement.startsOn ?? roundStartsOn ?? '',
				endsOn: placement.endsOn ?? roundEndsOn ?? '',
			}}
			loaded={{
				hostOrganisationId: host?.id ?? '',
				...(placement.startsOn && { startsOn: placement.startsOn }),
				...(placement.endsOn && { endsOn: placement.endsOn }),
			}}
			look={look}
			small={small}
		>
			<ComboboxField
				name="hostOrganisationId"
				label={t('fields.hostOrganisationId')}
				search={choicesFrom('organisations')}
				selected={host}
				required
			/>
			<div className="form-grid field-row">
				<DateField name="startsOn" label={t('fields.startsOn')} required />
				<DateField name="endsOn" label={t('fields.endsOn')} required />
			</div>
		</VerbDialog>
	);
}

export function BreakOffVerb({ placement: { id, version, name, next, today, endsOn }, menuItem }: Props) {
	const t = useTranslations('placements.verbs');
	const common = useTranslations('common');
	return (
		<VerbDialog
			label={t('breakOff.label')}
			title={t('breakOff.title', { name })}
			body={t('breakOff.body')}
			done={t('breakOff.done')}
			action={breakOffPlacementAction}
			wayOut={common('back')}
			schema={() => inputs().then((input) => input.breakOffInput)}
			values={{ id, version, on: endsOn && endsOn < today ? '' : today, reason: '', moveUpId: '' }}
			menuItem={menuItem}
		>
			<DateField name="on" label={t('breakOff.on')} required />
			<TextAreaField name="reason" label={t('reason')} required rows={2} maxLength={1000} />
			<MoveUpField next={next} />
		</VerbDialog>
	);
}
