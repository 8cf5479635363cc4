'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { choicesAmong } from '@/components/fields/choices-among';
import { type Choice, MultiComboboxField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { setReviewersAction } from '../../placements/actions';

type Props = { roundId: string; chosen: Choice[]; possible: Choice[] };

export function ReviewersVerb({ roundId, chosen, possible }: Props) {
	const t = useTranslations('placements.reviewers');
	const search = useMemo(() => choicesAmong(possible), [possible]);
	return (
		<VerbDialog
			label={t('edit')}
			title={t('edit')}
			body={t('body')}
			submitLabel={t('save')}
			done={t('saved')}
			action={setReviewersAction}
			schema={() => import('@/lib/exchanges/placements/review-input').then((input) => input.reviewersInput)}
			values={{ roundId, userIds: chosen.map(({ id }) => id), seen: chosen.map(({ id }) => id) }}
			small
		>
			<MultiComboboxField name="userIds" label={t('userIds')} search={search} selected={chosen} />
		</VerbDialog>
	);
}
