import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { Icon } from './icon';

/** Counting stops at a limit in long lists, so the exact number may be unknown. */
export type Total = number | { atLeast: number };

type Props = {
	page: number;
	size: number;
	total: Total;
	/** Rows on this page. */
	shown: number;
	href: (page: number) => string;
	/** Goes there without loading the document anew. */
	onGo?: (page: number) => void;
};

export function Pagination({ page, size, total, shown, href, onGo }: Props) {
	const t = useTranslations('common.paging');
	const first = (page - 1) * size + 1;
	const last = first + shown - 1;
	const exact = typeof total === 'number';
	const more = exact ? last < total : shown === size;
	const range = exact
		? t('range', { first, last, total })
		: t('rangeAtLeast', { first, last, total: total.atLeast });
	const go = (to: number) =>
		onGo &&
		((event: MouseEvent) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			onGo(to);
		});
	return (
		<nav className="paging" aria-label={t('label')}>
			<span className="muted">{shown ? range : t('none')}</span>
			<span className="paging-steps">
				{page > 1 && (
					<a href={href(page - 1)} rel="prev" className="paging-step" onClick={go(page - 1)}>
						<Icon name="chevron-left" />
						{t('previous')}
					</a>
				)}
				{(page > 1 || more) && (
					<span className="paging-page">
						{exact ? t('pageOf', { page, pages: Math.max(1, Math.ceil(total / size)) }) : t('page', { page })}
					</span>
				)}
				{more && (
					<a href={href(page + 1)} rel="next" className="paging-step" onClick={go(page + 1)}>
						{t('next')}
						<Icon name="chevron-right" />
					</a>
				)}
			</span>
		</nav>
	);
}
