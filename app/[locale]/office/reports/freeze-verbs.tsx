'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { CheckboxField, TextField } from '@/components/form-fields';
import { Alert } from '@/components/ui/alert';
import { Link } from '@/components/ui/link';
import { VerbDialog } from '@/components/verb-dialog';
import { freezeAnniversariesAction, freezeQuietAction, freezeTripsAction } from './actions';

/** `seen` marks the figures that stand on the page. */
type Seen = { title: string; seen: string };
type Trips = Seen & { from: string; to: string; legislatureId: string; government: boolean };
type Anniversaries = Seen & { from: number; to: number; kinds: string[] };
type Quiet = Seen & { months: number; kinds: string[] };
/** The report of the same that was frozen today, if there is one. */
type Twin = { id: string; title: string } | null;

const input = () => import('@/lib/reports/report-input');

/** What the three have in common: a title, a yes to a second one of today, and the way to the report when it is there. */
function useFreezing(twin: Twin) {
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
		children: (
			<>
				{twin && (
					<Alert tone="warn" title={t('twin')}>
						<p>
							<Link href={`${list}/${twin.id}`}>{twin.title}</Link>
						</p>
					</Alert>
				)}
				<TextField name="title" label={t('titleField')} required maxLength={200} />
				{twin && <CheckboxField name="again" label={t('again')} />}
			</>
		),
	};
}

export function FreezeTrips({ values, twin }: { values: Trips; twin: Twin }) {
	const shared = useFreezing(twin);
	return (
		<VerbDialog
			{...shared}
			action={freezeTripsAction}
			schema={() => input().then((found) => found.freezeTripsInput)}
			values={{ ...values, again: false }}
		/>
	);
}

export function FreezeAnniversaries({ values, twin }: { values: Anniversaries; twin: Twin }) {
	const shared = useFreezing(twin);
	return (
		<VerbDialog
			{...shared}
			action={freezeAnniversariesAction}
			schema={() => input().then((found) => found.freezeAnniversariesInput)}
			values={{ ...values, again: false }}
		/>
	);
}

export function FreezeQuiet({ values, twin }: { values: Quiet; twin: Twin }) {
	const shared = useFreezing(twin);
	return (
		<VerbDialog
			{...shared}
			action={freezeQuietAction}
			schema={() => input().then((found) => found.freezeQuietInput)}
			values={{ ...values, again: false }}
		/>
	);
}
