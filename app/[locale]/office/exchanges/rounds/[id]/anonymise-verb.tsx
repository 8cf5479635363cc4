'use client';

import { useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import type { AnonymisingPreview } from '@/lib/exchanges/placements/placement-anonymise-commands';
import { anonymiseRoundAction } from '../../placements/actions';

type Props = { id: string; version: number; label: string; preview: AnonymisingPreview };

/** One question that says what goes and what stays. */
export function AnonymiseVerb({ id, version, label, preview }: Props) {
	const t = useTranslations('placements.anonymise');
	return (
		<ActionButton
			label={t('label')}
			action={anonymiseRoundAction}
			input={{ id, version }}
			confirm={{
				title: t('title', { label }),
				label: t('label'),
				danger: true,
			}}
			done={t('done')}
		>
			{() => (
				<div className="anonymise">
					<h3>{t('gone')}</h3>
					<ul>
						<li>{t('goneLinks', { count: preview.people })}</li>
						<li>{t('gonePeople', { count: preview.deleted })}</li>
						<li>{t('goneTexts')}</li>
					</ul>
					<h3>{t('stays')}</h3>
					<ul>
						<li>{t('staysNumbers')}</li>
						<li>{t('staysPlaces')}</li>
						<li>{t('staysPeople', { count: preview.kept })}</li>
					</ul>
					<p>{t('final')}</p>
				</div>
			)}
		</ActionButton>
	);
}
