import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb';
import { Link } from '@/components/ui/link';
import { SectionHint } from './section-hint';

type Props = {
	title: ReactNode;
	/** The levels above; the page itself is added as the last one. */
	breadcrumb?: Crumb[];
	badges?: ReactNode;
	/** Beside the title of a list: how much is in it. */
	count?: ReactNode;
	meta?: ReactNode;
	/** One primary button at most, others secondary, the rest in a Menu. */
	actions?: ReactNode;
};

export function PageHeader({ title, breadcrumb, badges, count, meta, actions }: Props) {
	const t = useTranslations('common');
	return (
		<header className="page-head">
			{breadcrumb && (
				<Breadcrumb label={t('breadcrumb')} items={[...breadcrumb, { label: title }]} as={Link} />
			)}
			<div className="page-head-line">
				<div className="page-head-title">
					<h1>{title}</h1>
					{badges && <div className="badges">{badges}</div>}
					{count && <p className="page-head-count">{count}</p>}
					{meta && <p className="muted page-head-meta">{meta}</p>}
				</div>
				<SectionHint />
				{actions && <div className="page-head-actions">{actions}</div>}
			</div>
		</header>
	);
}
