'use client';

import { useTranslations } from 'next-intl';
import { parseAsInteger, parseAsString } from 'nuqs';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { useListParams } from './list-view';

const pause = 350;

/** Asks a moment after the last key, or at once with Enter; keeps the focus and what is being typed. */
export function ListSearch({ placeholder, value }: { placeholder: string; value: string }) {
	const t = useTranslations('common.list');
	const { setParams } = useListParams({ q: parseAsString, page: parseAsInteger });
	const [text, setText] = useState(value);
	const sent = useRef(value);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

	// The URL changed from outside: back, forward, „zurücksetzen“.
	useEffect(() => {
		if (value === sent.current) return;
		sent.current = value;
		setText(value);
	}, [value]);
	// Whoever follows a link does not wait for the list any more, which would call them back.
	useEffect(() => {
		const stop = ({ target }: MouseEvent) =>
			(target as Element | null)?.closest?.('a[href]') && clearTimeout(timer.current);
		document.addEventListener('click', stop, true);
		return () => {
			document.removeEventListener('click', stop, true);
			clearTimeout(timer.current);
		};
	}, []);

	const send = (next: string) => {
		clearTimeout(timer.current);
		const query = next.trim();
		if (query === sent.current) return;
		sent.current = query;
		setParams({ q: query || null, page: null }, { history: 'replace' });
	};
	return (
		<form
			className="list-search"
			onSubmit={(event) => {
				event.preventDefault();
				send(text);
			}}
		>
			<Icon name="search" />
			<input
				type="search"
				name="q"
				aria-label={t('search', { fields: placeholder })}
				placeholder={placeholder}
				autoComplete="off"
				maxLength={200}
				value={text}
				onChange={(event) => {
					const next = event.target.value;
					setText(next);
					clearTimeout(timer.current);
					timer.current = setTimeout(() => send(next), pause);
				}}
			/>
		</form>
	);
}
