'use client';

import { useTranslations } from 'next-intl';
import { FailureAlert } from '@/components/form/form-failure';
import { NewLine } from '@/components/form/new-line';
import { SortableList } from '@/components/list/sortable-list';
import { useOpenRow } from '@/components/list/use-open-row';
import { useOrder } from '@/components/list/use-order';
import { EmptyState } from '@/components/ui/empty-state';
import type { NewMemberFields } from '@/lib/visits/delegation-input';
import type { Member } from '@/lib/visits/delegation-queries';
import { orderMembersAction } from './actions';
import { MemberForm } from './member-form';
import { MemberLine } from './member-line';

type Props = { visitId: string; members: Member[]; countries: string[]; writable: boolean };

const nobody = (visitId: string): NewMemberFields => ({
	visitId,
	addPerson: false,
	personId: '',
	nameThen: '',
	officeThen: '',
	organisationThen: '',
	tier: 'official',
	isHead: false,
	countsAsGovernment: false,
	needs: '',
	replacesHead: undefined,
});

const fieldsOf = ({ visitId: _, personId, officeThen, organisationThen, needs, ...rest }: Member) => ({
	...rest,
	personId: personId ?? '',
	officeThen: officeThen ?? '',
	organisationThen: organisationThen ?? '',
	needs: needs ?? '',
});

export function DelegationList({ visitId, members, countries, writable }: Props) {
	const t = useTranslations('visits.delegation');
	const { list, open, show, close } = useOpenRow();
	const { shown, move, failure } = useOrder(members, {
		action: orderMembersAction,
		done: t('ordered'),
		input: (order) => ({ visitId, ...order }),
	});
	const headBeside = (id?: string) => shown.find((member) => member.isHead && member.id !== id);
	return (
		<div className="delegation" ref={list}>
			{shown.length === 0 && open === null && <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>}
			{failure && <FailureAlert failure={failure} />}
			<SortableList
				items={shown}
				itemId={(member) => member.id}
				itemLabel={(member) => member.nameThen}
				onMove={move}
				label={t('title')}
				disabled={!writable}
			>
				{(member) =>
					open === member.id ? (
						<MemberForm
							visitId={visitId}
							values={fieldsOf(member)}
							person={member.personId ? { id: member.personId, label: member.nameThen } : null}
							head={headBeside(member.id)}
							onDone={close}
						/>
					) : (
						<MemberLine member={member} writable={writable} onEdit={() => show(member.id)} />
					)
				}
			</SortableList>
			{writable && (
				<NewLine open={open === 'new'} label={t('addSomebody')} onOpen={() => show('new')}>
					<MemberForm
						{...{ visitId, countries }}
						values={nobody(visitId)}
						head={headBeside()}
						onDone={close}
					/>
				</NewLine>
			)}
		</div>
	);
}
