'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from './ui/icon';
import { Link } from './ui/link';

/**
 * `current` may be left out: then the longest `href` that the address begins with is current; the first, and what lies
 * outside it, only by itself.
 */
export type NavItem = { href: string; label: ReactNode; count?: number; current?: boolean };
export type NavGroup = { label?: string; items: NavItem[] };

/** `foot`: settings and what else is seldom wanted, above the user. */
type Props = { groups: NavGroup[]; foot?: NavItem[]; brand: ReactNode; children: ReactNode };

const within = (path: string, href: string) => path === href || path.startsWith(`${href}/`);

/** Beside the page on wide screens, where it can be folded away; behind a menu button on narrow ones. */
export function OfficeNav({ groups, foot = [], brand, children }: Props) {
	const t = useTranslations('common.shell');
	const path = usePathname();
	const [open, setOpen] = useState(false);
	const [folded, setFolded] = useState(false);
	const items = [...groups.flatMap((group) => group.items), ...foot];
	const home = items[0]?.href ?? '';
	const longest = items
		.filter(({ href }) => path === href || (href.startsWith(`${home}/`) && within(path, href)))
		.sort((a, b) => b.href.length - a.href.length)[0];
	const marked = items.some((item) => item.current);
	const isCurrent = (item: NavItem) => (marked ? item.current : item === longest);
	const list = (entries: NavItem[]) => (
		<ul>
			{entries.map((item) => (
				<li key={item.href}>
					<Link href={item.href} aria-current={isCurrent(item) ? 'page' : undefined}>
						{item.label}
						{item.count ? <span className="office-count">{item.count}</span> : null}
					</Link>
				</li>
			))}
		</ul>
	);

	// biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu of narrow screens
	useEffect(() => setOpen(false), [path]);

	return (
		<header className="office-side" data-open={open || undefined} data-folded={folded || undefined}>
			<div className="office-side-head">
				{brand}
				<button
					type="button"
					className="office-menu"
					aria-expanded={open}
					aria-controls="office-nav"
					onClick={() => setOpen(!open)}
				>
					<Icon name={open ? 'close' : 'menu'} size={20} />
					<span>{t('menu')}</span>
				</button>
				<button
					type="button"
					className="office-fold"
					aria-expanded={!folded}
					aria-controls="office-nav"
					onClick={() => setFolded(!folded)}
				>
					<Icon name={folded ? 'chevron-right' : 'chevron-left'} />
					<span className="kern-sr-only">{t(folded ? 'showNavigation' : 'hideNavigation')}</span>
				</button>
			</div>
			<div id="office-nav" className="office-side-body">
				<nav aria-label={t('navigation')}>
					{groups.map((group, index) => (
						<div key={group.label ?? `group-${index}`}>
							{group.label && <p className="office-group">{group.label}</p>}
							{list(group.items)}
						</div>
					))}
				</nav>
				<div className="office-foot">
					{foot.length > 0 && list(foot)}
					{children}
				</div>
			</div>
		</header>
	);
}
