'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionButton } from '@/components/form/action-button';
import { LinkButton } from '@/components/ui/button';
import { Menu, MenuLink } from '@/components/ui/menu';
import { formatDayRange } from '@/lib/dates';
import type { TieRows } from '@/lib/ties';
import type { VisitOffers } from '@/lib/visits/visit-offers';
import { DeleteItem } from '../../delete-item';
import type { Deletion } from '../../deletion';
import { confirmVisitAction, deleteVisitAction, unpublishVisitAction } from '../actions';
import { CopyVerb } from './copy-verb';
import { DiscardVerb } from './discard-verb';
import { AcceptVerb, CancelVerb, PostponeVerb, type VerbVisit } from './visit-verb-forms';

type Props = {
	visit: VerbVisit;
	possible: VisitOffers;
	/** What would go along; null where it can't be discarded. */
	discard: { along: TieRows[] } | null;
	/** Null for those who may not delete. */
	deletion: Deletion | null;
	children: ReactNode;
};

/** The one step that comes next, and behind it everything else that is possible now. */
export function VisitVerbs({ visit, possible, discard, deletion, children }: Props) {
	const t = useTranslations('visits.verbs');
	const common = useTranslations('common');
	const result = useTranslations('visits.result');
	const record = `/${useLocale()}/office/visits/${visit.id}`;
	const next = (['accept', 'reschedule', 'report', 'confirm', 'publish'] as const).find(
		(verb) => possible[verb],
	);
	const read = { id: visit.id, version: visit.version };
	return (
		<>
			{(next === 'accept' || next === 'reschedule') && <AcceptVerb visit={visit} verb={next} />}
			{next === 'report' && (
				<LinkButton look="primary" href={`${record}?tab=result`}>
					{result('report')}
				</LinkButton>
			)}
			{next === 'confirm' && <ConfirmVerb visit={visit} />}
			{next === 'publish' && (
				<LinkButton look="primary" href={`${record}/preview`} hard>
					{t('publish.label')} …
				</LinkButton>
			)}
			{children}
			<Menu>
				{possible.confirm && next !== 'confirm' && <ConfirmVerb visit={visit} menuItem />}
				{possible.postpone && <PostponeVerb visit={visit} menuItem />}
				{possible.cancel && <CancelVerb visit={visit} menuItem />}
				{possible.copy && <CopyVerb visit={visit} menuItem />}
				<MenuLink href={`${record}/handout`}>{t('handout')}</MenuLink>
				<MenuLink href={`${record}/preview`} hard>
					{common('preview.title')}
				</MenuLink>
				{possible.unpublish && (
					<ActionButton
						menuItem
						label={t('unpublish.label')}
						action={unpublishVisitAction}
						input={read}
						confirm={{ title: t('unpublish.title'), body: t('unpublish.body'), label: t('unpublish.label') }}
						done={t('unpublish.done')}
					/>
				)}
				{discard && <DiscardVerb visit={visit} along={discard.along} />}
				{deletion && (
					<DeleteItem
						noun="visits"
						record={{ ...read, name: visit.title }}
						deletion={deletion}
						action={deleteVisitAction}
					/>
				)}
			</Menu>
		</>
	);
}

function ConfirmVerb({ visit, menuItem }: { visit: VerbVisit; menuItem?: boolean }) {
	const t = useTranslations('visits.verbs.confirm');
	const days = formatDayRange(visit.startsOn, visit.endsOn, useLocale());
	return (
		<ActionButton
			look="primary"
			menuItem={menuItem}
			label={t('label')}
			action={confirmVisitAction}
			input={{ id: visit.id, version: visit.version }}
			confirm={{ title: t('title'), body: t('body', { title: visit.title, days }), label: t('label') }}
			done={t('done')}
		/>
	);
}
