'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { missingPaths } from '@/lib/missing';
import { controlOf, labelOf, orderOf } from './form-labels';
import { schemaOf } from './use-record-form';

type Field = { path: string; label: string };

/** Typing is over when nothing was typed for so long. */
const pause = 1_200;

/** What the form's schema still lacks, in the order and the words of the form; null as long as that isn't known. */
function useMissing(formRef: RefObject<HTMLFormElement | null>) {
	const { control, getValues, subscribe } = useFormContext();
	const [missing, setMissing] = useState<Field[] | null>(null);
	const [typing, setTyping] = useState(false);
	useEffect(() => {
		let gone = false;
		let timer = 0;
		const look = async () => {
			const schema = await schemaOf(control).catch(() => null);
			if (gone || !schema) return;
			const values = getValues();
			const read = schema.safeParse(values);
			const form = formRef.current;
			const fields = missingPaths(read.error?.issues ?? [], values)
				.map((path) => ({ path, label: labelOf(form, path), order: orderOf(form, path) }))
				.filter(
					(field, nth, all) => field.label && all.findIndex(({ label }) => label === field.label) === nth,
				)
				.sort((a, b) => a.order - b.order);
			setMissing(fields);
		};
		const begin = () => {
			timer = window.setTimeout(look, 50);
		};
		// zod weighs a fifth of a screen's script: the screen comes first.
		const idle = window.requestIdleCallback?.(look, { timeout: 2_000 });
		if (idle === undefined) begin();
		const stop = subscribe({
			formState: { values: true },
			callback: () => {
				setTyping(true);
				window.clearTimeout(timer);
				begin();
			},
		});
		return () => {
			gone = true;
			if (idle !== undefined) window.cancelIdleCallback(idle);
			window.clearTimeout(timer);
			stop();
		};
	}, [control, getValues, subscribe, formRef]);
	return { missing, typing };
}

/** Leads to what still has to be filled in before the form can be saved; said aloud only when typing has paused. */
export function FormMissing({ formRef, id }: { formRef: RefObject<HTMLFormElement | null>; id: string }) {
	const t = useTranslations('common.form');
	const { missing, typing } = useMissing(formRef);
	const [said, setSaid] = useState('');
	const open = missing?.map(({ label }) => label).join(', ') ?? '';
	const known = missing !== null;
	const before = useRef<string>(undefined);
	useEffect(() => {
		if (!known) return;
		const first = before.current === undefined;
		if (first || !typing || before.current === open) {
			before.current ??= open;
			return;
		}
		const timer = setTimeout(() => {
			before.current = open;
			setSaid(open ? t('stillNeeded', { fields: open }) : t('nothingNeeded'));
		}, pause);
		return () => clearTimeout(timer);
	}, [known, typing, open, t]);
	return (
		<>
			{missing && missing.length > 0 ? (
				<p className="form-missing muted" id={id}>
					{t('needed')}{' '}
					{missing.map(({ path, label }, nth) => (
						<span key={path}>
							{nth > 0 && ', '}
							<a
								href={`#${path}`}
								onClick={(event) => {
									event.preventDefault();
									const control = controlOf(formRef.current, path);
									control?.closest('details')?.setAttribute('open', '');
									control?.focus();
								}}
							>
								{label}
							</a>
						</span>
					))}
				</p>
			) : (
				<span className="muted form-hint" id={id}>
					{t('shortcut')}
				</span>
			)}
			<span role="status" className="kern-sr-only">
				{said}
			</span>
		</>
	);
}
