'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { RecordForm, useRecordForm } from '@/components/form/form';
import { RadioField, TextAreaField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { Badge } from '@/components/ui/badge';
import { useToast } from '@/components/ui/toast';
import { type ReviewFields, scores } from '@/lib/exchanges/placements/review-input';
import { recuseFromPlacementAction, reviewPlacementAction } from '../actions';

type Own = { version: number; score: number | null; comment: string; recused: boolean };
type Props = { placementId: string; open: boolean; seen: boolean; own: Own | null; arriving: boolean };

/** The own score, which stands once those of others are to be seen (`seen`), or the word that somebody else has to judge. */
export function ReviewForm({ placementId, open, seen, own, arriving }: Props) {
	const t = useTranslations('placements.reviews');
	const version = own?.version ?? 0;
	const recuse = !own?.recused && (
		<VerbDialog
			label={t('recuseLabel')}
			title={t('recuseTitle')}
			body={t('recuseBody')}
			done={t('recused')}
			action={recuseFromPlacementAction}
			schema={() => import('@/lib/exchanges/placements/review-input').then((input) => input.recuseInput)}
			values={{ placementId, version, comment: '' }}
		>
			<TextAreaField name="comment" label={t('comment')} rows={2} maxLength={2000} />
		</VerbDialog>
	);
	return (
		<div className="stack">
			{own?.recused ? (
				<div>
					<Badge tone="warn">{t('isRecused')}</Badge>
					<p className="muted">{t('recusedFinal')}</p>
				</div>
			) : open && own && seen ? (
				<p className="muted">{t('fixed', { score: own.score ?? 0 })}</p>
			) : open ? (
				<ScoreForm key={`${placementId} ${version}`} {...{ placementId, version, own, arriving }} />
			) : (
				<p className="muted">{t('closed')}</p>
			)}
			{recuse && <div className="row">{recuse}</div>}
		</div>
	);
}

function ScoreForm({
	placementId,
	version,
	own,
	arriving,
}: Omit<Props, 'open' | 'seen'> & { version: number }) {
	const t = useTranslations('placements.reviews');
	const toast = useToast();
	const score = own?.score ? (String(own.score) as ReviewFields['score']) : '';
	const form = useRecordForm({
		values: {
			placementId,
			version,
			score: score as ReviewFields['score'],
			comment: own?.comment ?? '',
		},
		schema: () => import('@/lib/exchanges/placements/review-input').then((file) => file.reviewInput),
		action: reviewPlacementAction,
	});
	const { setFocus } = form;
	const begins = arriving && own === null;
	useEffect(() => {
		if (begins) setFocus('score');
	}, [begins, setFocus]);
	return (
		<RecordForm
			form={form}
			submitLabel={t(own?.score ? 'change' : 'give')}
			stays
			onSaved={() => {
				toast(t('given'));
			}}
		>
			<div className="form-grid field-row">
				<RadioField
					name="score"
					label={t('score')}
					hint={t('scoreHint')}
					inline
					required
					className="span"
					options={scores.map((value) => ({ value, label: value }))}
				/>
				<TextAreaField name="comment" label={t('comment')} rows={3} maxLength={2000} className="span" />
			</div>
		</RecordForm>
	);
}
