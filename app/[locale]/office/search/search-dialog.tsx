'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { leave } from '@/components/ui/leave';
import { Link } from '@/components/ui/link';
import { SignedOutNote } from '@/components/ui/signed-out';
import { anyKey } from '@/i18n/any-key';
import { longestSearch } from '@/lib/search/search';
import { SearchChoices } from './search-choices';
import { sectionsOf } from './search-sections';
import { useSearch } from './use-search';

export function SearchDialog({ userId, onClose }: { userId: string; onClose: () => void }) {
	const t = useTranslations('search');
	const locale = useLocale();
	const router = useRouter();
	const listId = useId();
	const search = useSearch(userId, locale);
	const { query, setQuery, typed, enough, state, answer } = search;
	const sections = sectionsOf(search, anyKey(t));
	const choices = sections.flatMap((section) => section.choices);
	const [active, setActive] = useState(0);
	const current = state === 'loading' || choices.length === 0 ? -1 : choices[active] ? active : 0;
	const page = `/${locale}/office/search${typed && `?q=${encodeURIComponent(typed)}`}`;

	// biome-ignore lint/correctness/useExhaustiveDependencies: a new answer begins at its top
	useEffect(() => setActive(0), [answer, enough, search.start]);
	const open = (href: string) => {
		onClose();
		leave(() => router.push(href));
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.nativeEvent.isComposing) return;
		const { length } = choices;
		const to = { ArrowDown: current + 1, ArrowUp: current - 1 + length, Home: 0, End: length - 1 }[event.key];
		if (to !== undefined && current >= 0 && !((event.key === 'Home' || event.key === 'End') && query)) {
			event.preventDefault();
			setActive(to % length);
		} else if (event.key === 'Enter') {
			event.preventDefault();
			const chosen = choices[current];
			if (chosen) open(chosen.hit.href);
			else if (enough) open(page);
		}
	};
	const count = answer ? choices.filter((choice) => !choice.rest).length : 0;
	const said =
		state === 'loading'
			? t('loading')
			: state === 'failed'
				? t('failed')
				: enough
					? answer && t('found', { count })
					: choices.length === 0
						? t('noRecent')
						: '';
	return (
		<Dialog
			open
			wide
			onClose={onClose}
			title={t('title')}
			footer={
				<p className="search-foot muted">
					<span>{t('keys')}</span>
					{enough && (
						<Link href={page} onClick={onClose}>
							{t('page')}
						</Link>
					)}
				</p>
			}
		>
			<div className="list-search search-box">
				<Icon name="search" />
				<input
					type="search"
					role="combobox"
					aria-label={t('label')}
					aria-expanded={choices.length > 0}
					aria-controls={listId}
					aria-autocomplete="list"
					aria-activedescendant={current >= 0 ? `${listId}-${current}` : undefined}
					placeholder={t('placeholder')}
					maxLength={longestSearch}
					autoComplete="off"
					spellCheck={false}
					value={query}
					onChange={(event) => setQuery(event.target.value)}
					onKeyDown={onKeyDown}
				/>
			</div>
			{answer?.similar && enough && <p className="muted">{t('similar')}</p>}
			<SearchChoices
				id={listId}
				label={t('title')}
				sections={sections}
				active={current}
				busy={state === 'loading'}
				onActive={setActive}
				onPick={onClose}
			/>
			<p role="status" className={choices.length > 0 && state === 'idle' ? 'kern-sr-only' : 'muted'}>
				{state === 'signedOut' ? <SignedOutNote /> : said}
			</p>
			{state === 'idle' && answer && count === 0 && <p className="muted">{t('nothingBody')}</p>}
		</Dialog>
	);
}
