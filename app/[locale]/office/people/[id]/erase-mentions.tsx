'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Failure } from '@/components/form/form-answer';
import { answered, SignedOut, SignedOutNote } from '@/components/ui/signed-out';
import { Spinner } from '@/components/ui/spinner';
import type { ShownMention } from '@/lib/register/person-mention-shown-queries';

type Answer = { mentions?: ShownMention[]; failure?: Failure };
type Props = { id: string; chosen: string[] | undefined; choose: (keys: string[] | undefined) => void };

/** The texts that would still name somebody deleted; what surely means them is chosen to be forgotten. */
export function EraseMentions({ id, chosen, choose }: Props) {
	const t = useTranslations('people.mentions');
	const locale = useLocale();
	const [mentions, setMentions] = useState<ShownMention[] | null>(null);
	const [note, setNote] = useState<ReactNode>(t('loading'));
	const begin = useRef(async () => {
		try {
			const answer = await answered(`/api/people/${id}/mentions?locale=${locale}`);
			const { mentions: found, failure }: Answer = await answer.json();
			if (failure && failure.code !== 'refused') throw new Error(failure.code);
			setMentions(found ?? []);
			setNote(found?.length === 0 ? t('none') : null);
			// Refused, the deletion itself says why.
			choose(found?.flatMap(({ key, sure, forgettable }) => (sure && forgettable !== null ? key : [])));
		} catch (error) {
			setMentions([]);
			setNote(error instanceof SignedOut ? <SignedOutNote /> : t('failed'));
		}
	});
	useEffect(() => {
		begin.current();
	}, []);
	const toggle = (key: string) =>
		choose(chosen?.includes(key) ? chosen.filter((each) => each !== key) : [...(chosen ?? []), key]);
	const lines = (some: ShownMention[]) => (
		<ul className="stack plain-list">
			{some.map((mention) => (
				<Line
					key={mention.key}
					mention={mention}
					chosen={chosen?.includes(mention.key) ?? false}
					toggle={() => toggle(mention.key)}
				/>
			))}
		</ul>
	);
	const now = mentions?.filter((mention) => mention.now) ?? [];
	const earlier = mentions?.filter((mention) => !mention.now) ?? [];
	return (
		<>
			<p role="status">
				{note && !mentions && <Spinner />} {note}
			</p>
			{now.length > 0 && (
				<>
					<p>{t('lead')}</p>
					{lines(now)}
				</>
			)}
			{earlier.length > 0 && (
				<>
					<p>{t('earlierLead')}</p>
					{lines(earlier)}
				</>
			)}
		</>
	);
}

function Line({ mention, chosen, toggle }: { mention: ShownMention; chosen: boolean; toggle: () => void }) {
	const t = useTranslations('people.mentions');
	const locale = useLocale();
	const { place, path, hint, excerpt, sure, forgettable } = mention;
	const label = forgettable !== null && t('forget', { count: forgettable });
	return (
		<li>
			{path ? (
				<a href={`/${locale}/office/${path}`} target="_blank" rel="noreferrer">
					{place}
				</a>
			) : (
				place
			)}{' '}
			<span className="muted">({[t(sure ? 'sure' : 'likely'), hint].filter(Boolean).join('; ')})</span>
			{excerpt && <div className="muted">„{excerpt}“</div>}
			{label && (
				<label className="check">
					<input
						type="checkbox"
						name="forget"
						checked={chosen}
						onChange={toggle}
						aria-label={t('forgetOf', { label, place })}
					/>
					<span>{label}</span>
				</label>
			)}
		</li>
	);
}
