import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { PrintButton } from '@/components/shell/print-button';
import { Link } from '@/components/ui/link';
import { officeContext } from '@/lib/context';
import { formatDay } from '@/lib/dates';
import { inLocale } from '@/lib/localised-text';
import { holdersOn } from '@/lib/representatives/representative';
import { loadHandoverParams } from '@/lib/representatives/representative-params';
import { findPost, listTerms } from '@/lib/representatives/representative-queries';
import { recordTitle } from '../../../record-title';
import { termWords } from '../../term-words';
import { HandoverContacts } from './handover-contacts';
import { HandoverOpen } from './handover-open';

type Props = PageProps<'/[locale]/office/representatives/[id]/handover'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const [ctx, { id }, locale, t] = await Promise.all([
		officeContext(),
		params,
		getLocale(),
		getTranslations('representatives.handover'),
	]);
	const post = await findPost(ctx, id);
	return recordTitle(post && t('title', { partnership: inLocale(post.partnership, locale) || post.slug }));
}

/** All that whoever follows has to know on the first day; made for printing. */
export default async function HandoverPage({ params, searchParams }: Props) {
	const [ctx, { id }, { term: wanted }, locale, t] = await Promise.all([
		officeContext(),
		params,
		loadHandoverParams(searchParams),
		getLocale(),
		getTranslations('representatives'),
	]);
	const post = await findPost(ctx, id);
	if (!post) notFound();
	const { today } = ctx;
	const terms = await listTerms(ctx, id);
	const principals = terms.filter(({ role }) => role === 'principal');
	const [holder] = holdersOn(terms, today, 'principal');
	const term =
		principals.find((each) => each.id === wanted) ??
		holder ??
		principals.find(({ to }) => to && to < today) ??
		principals[0];
	const next = principals.findLast(({ from }) => term && from > term.from);
	const period = termWords(t, locale, today);
	const name = inLocale(post.partnership, locale) || post.slug;
	const record = `/${locale}/office/representatives/${id}`;
	const others = principals.filter((each) => each.id !== term?.id);
	return (
		<>
			<PageHeader
				title={t('handover.title', { partnership: name })}
				breadcrumb={[
					{ label: t('title'), href: `/${locale}/office/representatives` },
					{ label: name, href: record },
				]}
				meta={[
					term ? t('handover.of', { name: term.name, period: period(term) }) : t('handover.noTerm'),
					next
						? t('handover.successor', { name: next.name, day: formatDay(next.from, locale) })
						: t('handover.noSuccessor'),
					t('handover.meta', { day: formatDay(today, locale) }),
				].join(' · ')}
				actions={<PrintButton label={t('handover.print')} />}
			/>
			<div className="stack handover">
				<HandoverOpen post={{ id, partnershipId: post.partnershipId }} />
				<HandoverContacts partnershipId={post.partnershipId} term={term ?? null} />
			</div>
			{others.length > 0 && (
				<nav className="handover-others" aria-label={t('handover.other')}>
					<h2>{t('handover.other')}</h2>
					<ul className="plain-list">
						{others.map((each) => (
							<li key={each.id}>
								<Link href={`${record}/handover?term=${each.id}`}>{each.name}</Link>{' '}
								<span className="muted">{period(each)}</span>
							</li>
						))}
					</ul>
				</nav>
			)}
		</>
	);
}
