'use client';

import { useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { lazy, Suspense, useId, useLayoutEffect, useState } from 'react';
import { answered, SignedOut, SignedOutNote } from '@/components/signed-out';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Spinner } from '@/components/ui/spinner';
import { usePopover } from '@/components/ui/use-popover';
import { type ListNoun, listPath } from '@/lib/lists/list-nouns';
import { isSameView } from '@/lib/lists/saved-view';
import type { SavedView } from '@/lib/lists/saved-view-queries';

const SaveDialog = lazy(() => import('./save-dialog'));

type Offered = { views: SavedView[]; mayShare: boolean; mayChangeAll: boolean };

/** The saved views of a list, asked for when the menu opens, and the way to save the list as it is now. */
export function ViewsMenu({ noun }: { noun: string }) {
	const t = useTranslations('lists.views');
	const locale = useLocale();
	const { anchorRef, popoverRef, open, hide, place } = usePopover<HTMLButtonElement, HTMLDivElement>('end');
	const id = useId();
	const [offered, setOffered] = useState<Offered | null>(null);
	const [failed, setFailed] = useState<'signedOut' | 'failed' | null>(null);
	const [saving, setSaving] = useState(false);
	// biome-ignore lint/correctness/useExhaustiveDependencies: with its views in it, it is wider
	useLayoutEffect(() => {
		if (open) place();
	}, [open, place, offered]);
	const load = async () => {
		setFailed(null);
		try {
			setOffered(await (await answered(`/api/saved-views/${noun}?locale=${locale}`)).json());
		} catch (error) {
			setFailed(error instanceof SignedOut ? 'signedOut' : 'failed');
		}
	};
	return (
		<>
			<Button
				ref={anchorRef}
				look="tertiary"
				small
				popoverTarget={id}
				aria-expanded={open}
				aria-haspopup="dialog"
				onClick={() => !open && load()}
			>
				{t('label')}
			</Button>
			<div
				ref={popoverRef}
				id={id}
				popover="auto"
				role="dialog"
				aria-label={t('title')}
				className="popover views"
			>
				{open && failed && <p role="alert">{failed === 'signedOut' ? <SignedOutNote /> : t('failed')}</p>}
				{open && !offered && !failed && (
					<p>
						<Spinner />
					</p>
				)}
				{open && offered && <Views {...{ noun, offered, hide }} />}
				{open && (
					<div className="views-foot">
						<Button
							small
							disabled={!offered}
							onClick={() => {
								hide();
								setSaving(true);
							}}
						>
							{t('save')} …
						</Button>
						<Link href={`/${locale}/office/saved-views`}>{t('manage')}</Link>
					</div>
				)}
			</div>
			{saving && offered && (
				<Suspense>
					<SaveDialog {...{ noun, offered }} onClose={() => setSaving(false)} />
				</Suspense>
			)}
		</>
	);
}

function Views({ noun, offered, hide }: { noun: string; offered: Offered; hide: () => void }) {
	const t = useTranslations('lists.views');
	const list = `/${useLocale()}/office/${listPath(noun as ListNoun)}`;
	const now = useSearchParams().toString();
	const groups = [
		{ title: t('own'), views: offered.views.filter((view) => view.own) },
		{ title: t('shared'), views: offered.views.filter((view) => !view.own) },
	].filter(({ views }) => views.length > 0);
	if (groups.length === 0) return <p className="muted">{t('noneYet')}</p>;
	return groups.map(({ title, views }) => (
		<section key={title}>
			<h2>{title}</h2>
			<ul>
				{views.map((view) => (
					<li key={view.id}>
						<Link
							href={`${list}?${view.query}`}
							aria-current={isSameView(view.query, now) ? 'true' : undefined}
							onClick={hide}
						>
							{view.name}
						</Link>
						{!view.own && <span className="muted"> {view.owner}</span>}
						{view.own && view.shared && <span className="muted"> {t('isShared')}</span>}
					</li>
				))}
			</ul>
		</section>
	));
}
