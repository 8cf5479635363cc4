import type { getTranslations } from 'next-intl/server';
import { optionsOf } from '@/components/fields/options';
import type { Filter } from '@/components/list/list-filters';
import { agreementKinds, agreementWords } from '@/lib/agreements/agreement';
import { noticeWithin } from '@/lib/agreements/agreement-params';

type Words = Awaited<ReturnType<typeof getTranslations<'agreements'>>>;

/** The filters of the list in the order of their use. */
export function agreementFilters(t: Words): Filter[] {
	return [
		{
			name: 'state',
			label: t('filters.state'),
			multiple: true,
			options: optionsOf(agreementWords, (value) => t(`state.${value}`)),
		},
		{
			name: 'kind',
			label: t('filters.kind'),
			multiple: true,
			options: optionsOf(agreementKinds, (value) => t(`kind.${value}`)),
		},
		{
			name: 'notice',
			label: t('filters.notice'),
			options: optionsOf(noticeWithin, (value) => t('filters.noticeWithin', { days: value })),
		},
		{
			name: 'partnership',
			label: t('filters.partnership'),
			multiple: true,
			options: [],
			from: 'partnerships',
		},
		{
			name: 'open',
			label: t('filters.open'),
			options: [
				{ value: 'yes', label: t('filters.openYes') },
				{ value: 'no', label: t('filters.openNo') },
			],
		},
	];
}
