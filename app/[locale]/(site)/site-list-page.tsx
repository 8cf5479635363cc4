import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import type { Locale } from '@/i18n/routing';
import { type SitePlace, sitePath } from '@/lib/site/site-address';
import type { SiteFault } from '@/lib/site/site-filter';
import { SiteFaults } from './site-faults';
import { SitePage } from './site-page';
import { SitePaging } from './site-paging';

type Filter = { page: number } & Record<string, string | number | null>;

type Props = {
	locale: Locale;
	place: SitePlace;
	/** What the address asks for, what of it can't be applied, and whether nothing can be shown for that. */
	read: { filter: Filter; faults: SiteFault[]; blocked: boolean };
	/** What the filters are called. */
	labels: Record<string, string>;
	/** Whether anything but the page is asked for. */
	filtered: boolean;
	total: number;
	perPage: number;
	title: string;
	lead?: string;
	form: ReactNode;
	count: string;
	/** Said where nothing fits, and where there is nothing at all. */
	empty: { title: string; body: string; showAll: string; noneYet: string };
	children: ReactNode;
};

/** A public list: its filter, what of the address can't be applied, how many there are, the rows, and further pages. */
export function SiteListPage({ locale, place, read, labels, filtered, total, perPage, ...props }: Props) {
	const { faults, blocked } = read;
	const { page, ...query } = read.filter;
	const pages = Math.max(1, Math.ceil(total / perPage));
	if (page > pages) notFound();
	const { empty } = props;
	const saidFaults = faults.map((fault) => ({
		...fault,
		label: labels[fault.name] ?? fault.name,
		href: sitePath(locale, place, { ...query, ...(fault.reason === 'gone' && { [fault.name]: null }) }),
	}));
	return (
		<SitePage locale={locale} place={place} query={query}>
			<div className="site-width site-list">
				<h1>{props.title}</h1>
				{props.lead && <p className="lead">{props.lead}</p>}
				{props.form}
				<SiteFaults faults={saidFaults} blocked={blocked} />
				{total > 0 && <p className="site-count">{props.count}</p>}
				{total === 0 && !blocked && filtered && (
					<EmptyState title={empty.title} action={<a href={sitePath(locale, place)}>{empty.showAll}</a>}>
						{empty.body}
					</EmptyState>
				)}
				{total === 0 && !blocked && !filtered && <EmptyState title={empty.noneYet} />}
				{props.children}
				<SitePaging
					page={page}
					pages={pages}
					href={(to) => sitePath(locale, place, { ...query, page: to > 1 ? to : null })}
				/>
			</div>
		</SitePage>
	);
}
