'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { TextField } from '@/components/form/form-fields';
import { VerbDialog } from '@/components/form/verb-dialog';
import { freezeAnniversariesAction, freezeQuietAction, freezeTripsAction } from './actions';

/** `seen` marks the figures that stand on the page. */
type Seen = { title: string; seen: string };
type Trips = Seen & { from: string; to: string; legislatureId: string; government: boolean };
type Anniversaries = Seen & { from: number; to: number; kinds: string[] };
type Quiet = Seen & { months: number; kinds: string[] };

const input = () => import('@/lib/reports/report-input');

/** What the three have in common: a title, and the way to the report when it is there. */
function useFreezing() {
	const t = useTranslations('reports.freeze');
	const router = useRouter();
	const list = `/${useLocale()}/office/reports`;
	return {
		label: t('label'),
		title: t('title'),
		body: t('body'),
		submitLabel: t('submit'),
		done: t('done'),
		look: 'primary' as const,
		onDone: ({ id }: { id: string }) => router.push(`${list}/${id}`),
		children: <TextField name="title" label={t('titleField')} required maxLength={200} />,
	};
}

export function FreezeTrips({ values }: { values: Trips }) {
	const shared = useFreezing();
	return (
		<VerbDialog
			{...shared}
			action={freezeTripsAction}
			schema={() => input().then((found) => found.freezeTripsInput)}
			values={values}
		/>
	);
}

export function FreezeAnniversaries({ values }: { values: Anniversaries }) {
	const shared = useFreezing();
	return (
		<VerbDialog
			{...shared}
			action={freezeAnniversariesAction}
			schema={() => input().then((found) => found.freezeAnniversariesInput)}
			values={values}
		/>
	);
}

export function FreezeQuiet({ values }: { values: Quiet }) {
	const shared = useFreezing();
	return (
		<VerbDialog
			{...shared}
			action={freezeQuietAction}
			schema={() => input().then((found) => found.freezeQuietInput)}
			values={values}
		/>
	);
}
