'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/action-button';
import { LinkButton } from '@/components/ui/button';
import { Menu, MenuLink } from '@/components/ui/menu';
import { formatDayRange } from '@/lib/dates';
import { confirmVisitAction, deleteVisitAction, unpublishVisitAction } from '../actions';
import { AcceptVerb, CancelVerb, CopyVerb, PostponeVerb, type VerbVisit } from './visit-verb-forms';

export type Possible = Record<
	| 'accept'
	| 'reschedule'
	| 'confirm'
	| 'postpone'
	| 'cancel'
	| 'report'
	| 'publish'
	| 'unpublish'
	| 'copy'
	| 'delete',
	boolean
>;

type Props = { visit: VerbVisit; possible: Possible };

/** The one step that comes next, and behind it everything else that is possible now. */
export function VisitVerbs({ visit, possible }: Props) {
	const t = useTranslations('visits.verbs');
	const result = useTranslations('visits.result');
	const router = useRouter();
	const list = `/${useLocale()}/office/visits`;
	const record = `${list}/${visit.id}`;
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
			<Menu>
				{possible.confirm && next !== 'confirm' && <ConfirmVerb visit={visit} menuItem />}
				{possible.postpone && <PostponeVerb visit={visit} menuItem />}
				{possible.cancel && <CancelVerb visit={visit} menuItem />}
				{possible.copy && <CopyVerb visit={visit} menuItem />}
				<MenuLink href={`${record}/preview`} hard>
					{t('preview')}
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
				{possible.delete && (
					<ActionButton
						menuItem
						label={t('delete.label')}
						action={deleteVisitAction}
						input={read}
						confirm={{
							title: t('delete.title', { title: visit.title }),
							body: [visit.published && t('delete.public'), t('delete.body')].filter(Boolean).join(' '),
							label: t('delete.label'),
							danger: true,
						}}
						done={t('delete.done')}
						onDone={() => router.push(list)}
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
