'use client';

import { useTranslations } from 'next-intl';
import { type ComponentType, useEffect } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useUnpicked } from '@/components/fields/unpicked';
import { fieldError } from '@/components/fields/use-error-text';
import type { Failure } from '@/components/form/form-answer';
import { FailureAlert } from '@/components/form/form-failure';
import { LeaveGuard } from '@/components/form/form-leave-guard';
import { Button } from '@/components/ui/button';
import { Dialog, WayOutButton } from '@/components/ui/dialog';
import type { Bulk, BulkVerb } from './list-bulk';
import { BulkResults } from './list-bulk-results';
import { useBulk } from './use-bulk';
import type { Chosen } from './use-selection';

type Props = {
	verb: BulkVerb;
	Fields?: ComponentType;
	// biome-ignore lint/suspicious/noExplicitAny: what a row is matters to the table only
	bulk: Bulk<any>;
	rows: Chosen[];
	onClose: (done: string[]) => void;
};

/** `items.3.topicId` of the input is the field `topicId` of the form, the same for all rows. */
const fieldsOf = (failure: Failure | null) =>
	Object.entries(failure?.fields ?? {}).map(
		([path, message]) => [path.replace(/^items\.\d+\./, ''), message] as const,
	);

/** One question for all rows, then how far it is, then what became of each. */
export default function BulkDialog({ verb, Fields, bulk, rows, onClose }: Props) {
	const t = useTranslations('lists.bulk');
	const common = useTranslations('common');
	const form = useForm({ defaultValues: verb.values ?? {} });
	const { run, stop, running, results, failure, left } = useBulk(rows, verb.send);
	const { setError } = form;
	const unpicked = useUnpicked(form.control);
	useEffect(() => {
		for (const [field, message] of fieldsOf(failure)) setError(field, fieldError('server', message));
	}, [failure, setError]);
	const atFields = failure?.fields && fieldsOf(failure).every(([field]) => field in (verb.values ?? {}));
	const begun = running || results.length > 0;
	const finished = begun && !running;
	const close = () => {
		if (running) return stop();
		onClose(results.flatMap(({ id, failure }) => (failure ? [] : [id])));
	};
	return (
		<Dialog
			open
			wide={finished}
			onClose={close}
			title={finished ? t('results', { verb: verb.label }) : verb.title(rows.length)}
			onSubmit={() => !running && left > 0 && void form.handleSubmit(run)()}
			footer={
				<>
					<WayOutButton>{running ? t('stop') : begun ? common('close') : common('cancel')}</WayOutButton>
					{(running || left > 0) && (
						<Button type="submit" look={verb.danger ? 'danger' : 'primary'} busy={running}>
							{finished ? t('goOn', { count: left }) : verb.label}
						</Button>
					)}
				</>
			}
		>
			{!begun && verb.body && <p>{verb.body}</p>}
			{!begun && Fields && (
				<FormProvider {...form}>
					<Fields />
					<LeaveGuard when={form.formState.isDirty || unpicked} />
				</FormProvider>
			)}
			{running && (
				<div className="bulk-progress">
					<progress value={results.length} max={rows.length} aria-label={t('progressLabel')} />
					<p role="status">{t('progress', { done: results.length, all: rows.length })}</p>
				</div>
			)}
			{finished && <BulkResults {...{ rows, results, left }} href={bulk.href} />}
			{failure && !atFields && <FailureAlert failure={failure} />}
		</Dialog>
	);
}
