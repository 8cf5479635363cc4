import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';

type Props = { page: number; pages: number; href: (page: number) => string };

/** Only where there is more than one page. */
export function SitePaging({ page, pages, href }: Props) {
	const t = useTranslations('site.paging');
	if (pages <= 1) return null;
	return (
		<nav className="site-paging" aria-label={t('label')}>
			{page > 1 && (
				<a href={href(page - 1)} rel="prev">
					<Icon name="chevron-left" />
					{t('previous')}
				</a>
			)}
			<span className="muted">{t('page', { page, pages })}</span>
			{page < pages && (
				<a href={href(page + 1)} rel="next">
					{t('next')}
					<Icon name="chevron-right" />
				</a>
			)}
		</nav>
	);
}
