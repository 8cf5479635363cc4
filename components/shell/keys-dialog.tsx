'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { type Key, keyMeant, keysAtHand, obey, singleKeys } from './keys';

const everywhere = ['search', 'help', 'leave'] as const;

const Help = createContext<() => void>(() => {});

/** Listens for the keys of whatever page is open, and shows them. */
export function Keys({ children }: { children: ReactNode }) {
	const router = useRouter();
	const [shown, setShown] = useState<Key[] | null>(null);
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			const key = keyMeant(event);
			if (!key) return;
			if (key === 'help') setShown(keysAtHand());
			else if (!obey(key, (href) => router.push(href))) return;
			event.preventDefault();
		};
		document.addEventListener('keydown', onKeyDown);
		return () => document.removeEventListener('keydown', onKeyDown);
	}, [router]);
	return (
		<Help value={() => setShown(keysAtHand())}>
			{children}
			<KeysDialog keys={shown} onClose={() => setShown(null)} />
		</Help>
	);
}

/** Shows the keys to whoever doesn't know the question mark, or has switched it off. */
export function KeysButton() {
	const t = useTranslations('common.keys');
	return (
		<Button look="tertiary" icon="keyboard" onClick={use(Help)}>
			{t('title')}
		</Button>
	);
}

function KeysDialog({ keys, onClose }: { keys: Key[] | null; onClose: () => void }) {
	const t = useTranslations('common.keys');
	const line = (key: Key | (typeof everywhere)[number]) => (
		<div key={key}>
			<dt>
				<kbd className="kbd">{t(`press.${key}`)}</kbd>
			</dt>
			<dd>{t(`does.${key}`)}</dd>
		</div>
	);
	return (
		<Dialog open={keys !== null} onClose={onClose} title={t('title')}>
			{keys && keys.length > 0 && (
				<section>
					<h3>{t('here')}</h3>
					<dl className="keys">{keys.map(line)}</dl>
				</section>
			)}
			<section>
				<h3>{t('everywhere')}</h3>
				<dl className="keys">{everywhere.map(line)}</dl>
			</section>
			<SingleKeys />
		</Dialog>
	);
}

function SingleKeys() {
	const t = useTranslations('common.keys');
	const [on, setOn] = useState(() => singleKeys.areOn());
	return (
		<label className="check">
			<input
				type="checkbox"
				checked={on}
				onChange={(event) => {
					singleKeys.turn(event.target.checked);
					setOn(event.target.checked);
				}}
			/>
			<span>{t('single')}</span>
		</label>
	);
}
