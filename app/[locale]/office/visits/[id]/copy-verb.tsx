'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { DateField, TextField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { addYears } from '@/lib/dates';
import { copyVisitAction } from '../actions';
import type { VerbVisit } from './visit-verb-forms';

export function CopyVerb({ visit, menuItem }: { visit: VerbVisit; menuItem?: boolean }) {
	const t = useTranslations('visits');
	const router = useRouter();
	const list = `/${useLocale()}/office/visits`;
	return (
		<VerbDialog
			label={t('verbs.copy.label')}
			title={t('verbs.copy.title')}
			body={t('verbs.copy.body')}
			submitLabel={t('verbs.copy.submit')}
			done={t('verbs.copy.done')}
			action={copyVisitAction}
			schema={() => import('@/lib/visits/visit-input').then((input) => input.copyInput)}
			values={{ id: visit.id, title: visit.title, startsOn: addYears(visit.startsOn, 1) }}
			onDone={({ id }) => router.push(`${list}/${id}`)}
			menuItem={menuItem}
		>
			<TextField name="title" label={t('fields.title')} required maxLength={300} />
			<DateField name="startsOn" label={t('fields.startsOn')} required />
		</VerbDialog>
	);
}
