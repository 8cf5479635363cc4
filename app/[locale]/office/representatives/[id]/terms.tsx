'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Choice } from '@/components/form/form-fields';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Dialog } from '@/components/ui/dialog';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Public } from '@/components/ui/public';
import { chosen } from '@/lib/choices';
import type { Day } from '@/lib/dates';
import { termState } from '@/lib/representatives/representative';
import { termToFields } from '@/lib/representatives/representative-fields';
import type { TermRow } from '@/lib/representatives/representative-queries';
import { TermBadge } from '../post-badge';
import { useTermWords } from '../term-words';
import { TermForm } from './term-form';
import { type OfferedTerm, TermMenu } from './term-menu';

type Props = {
	post: { id: string; seat: string; tasks: string; organisation: Choice | null };
	terms: OfferedTerm[];
	/** The partners', by which names are read. */
	countries: string[];
	today: Day;
	writable: boolean;
};

/** Who held the post and when, the latest first. */
export function Terms({ post, terms, countries, today, writable }: Props) {
	const t = useTranslations('representatives.terms');
	const [open, setOpen] = useState<TermRow | 'new' | null>(null);
	const close = () => setOpen(null);
	const add = writable && (
		<Button small icon="plus" onClick={() => setOpen('new')}>
			{t('designate')}
		</Button>
	);
	const fresh = {
		postId: post.id,
		...{ role: 'principal' as const, personId: '', newPerson: '', from: '', to: '' },
		...{ seat: post.seat, tasks: post.tasks, organisationId: post.organisation?.id ?? '' },
	};
	return (
		<Card title={t('title')} actions={add} flush>
			{terms.length === 0 && <EmptyState title={t('none')} />}
			<ol className="lines terms" reversed>
				{terms.map((term) => (
					<li key={term.id} className={termState(term, today) === 'former' ? 'muted' : undefined}>
						<TermLine term={term} today={today} />
						<TermMenu {...{ term, today, writable }} onEdit={() => setOpen(term)} />
					</li>
				))}
			</ol>
			<Dialog open={open !== null} wide onClose={close} title={t(open === 'new' ? 'designate' : 'edit')}>
				{open === 'new' && (
					<TermForm {...{ countries }} values={fresh} organisation={post.organisation} onDone={close} />
				)}
				{open && open !== 'new' && (
					<TermForm
						key={open.id}
						values={{ id: open.id, version: open.version, ...termToFields(open) }}
						person={{ id: open.personId, label: open.name }}
						organisation={chosen(open.organisationId, open.organisation)}
						onDone={close}
					/>
				)}
			</Dialog>
		</Card>
	);
}

function TermLine({ term, today }: { term: TermRow; today: Day }) {
	const t = useTranslations('representatives');
	const office = `/${useLocale()}/office`;
	const period = useTermWords(today);
	const state = termState(term, today);
	return (
		<div>
			<Link href={`${office}/people/${term.personId}`}>{term.name}</Link> <TermBadge state={state} />{' '}
			{term.role === 'deputy' && <Badge>{t('role.deputy')}</Badge>}{' '}
			{term.publicContact && state !== 'former' && <Public>{t('publicNow')}</Public>}
			<div className="muted">{[period(term), term.seat, term.organisation].filter(Boolean).join(' · ')}</div>
		</div>
	);
}
