'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { Menu, MenuItem } from '@/components/ui/menu';
import type { Member } from '@/lib/visits/delegation-queries';
import { removeMemberAction } from './actions';

type Props = { member: Member; writable: boolean; onEdit: () => void };

export function MemberLine({ member, writable, onEdit }: Props) {
	const t = useTranslations('visits.delegation');
	const tiers = useTranslations('visits.tier');
	const office = `/${useLocale()}/office`;
	const then = [member.officeThen, member.organisationThen].filter(Boolean).join(', ');
	return (
		<div className="member">
			<div>
				{member.personId ? (
					<Link href={`${office}/people/${member.personId}`}>{member.nameThen}</Link>
				) : (
					<span>{member.nameThen}</span>
				)}
				{then && <div className="muted">{then}</div>}
				{member.needs && <div className="muted">{t('needsLine', { needs: member.needs })}</div>}
			</div>
			<span className="badges">
				{member.isHead && <Badge tone="info">{t('head')}</Badge>}
				{member.tier !== 'official' && <Badge>{tiers(member.tier)}</Badge>}
			</span>
			{writable && (
				<Menu of={member.nameThen}>
					<MenuItem onClick={onEdit}>{t('edit')}</MenuItem>
					<ActionButton
						menuItem
						action={removeMemberAction}
						input={{ id: member.id, version: member.version }}
						label={t('remove')}
						done={t('removed')}
						confirm={{ title: t('removeTitle', { name: member.nameThen }), label: t('remove'), danger: true }}
					/>
				</Menu>
			)}
		</div>
	);
}
