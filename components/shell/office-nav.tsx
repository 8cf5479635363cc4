'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { currentEntry } from './current-entry';

/** `words` say what is counted; `late`: some of it is overdue. `shown` is given where the number isn't exact. */
export type NavCount = { number: number; shown?: string; words: string; late?: boolean };
/** `opens`: with what the list is narrowed to at first, to what `count` counts; `href` tells where one is. */
export type NavItem = { href: string; opens?: string; label: string; icon?: IconName; count?: NavCount };
export type NavGroup = { label?: string; items: NavItem[] };

/** `home`: the start page, below which the others lie. `foot`: what is seldom wanted, above the user. */
type Props = { home: string; groups: NavGroup[]; foot?: NavItem[]; brand: ReactNode; children: ReactNode };

/** Beside the page on wide screens, where it can be folded away; behind a menu button on narrow ones. */
export function OfficeNav({ home, groups, foot = [], brand, children }: Props) {
	const t = useTranslations('common.shell');
	const path = usePathname();
	const search = useSearchParams().toString();
	const [open, setOpen] = useState(false);
	const [folded, setFolded] = useState(false);
	const items = [...groups.flatMap((group) => group.items), ...foot];
	const current = currentEntry(
		items.map(({ href }) => href),
		home,
		path,
		search,
	);

	// biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu of narrow screens
	useEffect(() => setOpen(false), [path, search]);

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
							<Entries items={group.items} current={current} />
						</div>
					))}
				</nav>
				<div className="office-foot">
					{foot.length > 0 && <Entries items={foot} current={current} />}
					{children}
				</div>
			</div>
		</header>
	);
}

function Entries({ items, current }: { items: NavItem[]; current?: string }) {
	return (
		<ul>
			{items.map(({ href, opens, label, icon, count }) => (
				<li key={href}>
					<Link href={opens ?? href} aria-current={href === current ? 'page' : undefined}>
						{icon && <Icon name={icon} size={18} />}
						<span className="office-label" title={label}>
							{label}
						</span>
						{count && count.number > 0 && <Count {...count} />}
					</Link>
				</li>
			))}
		</ul>
	);
}

function Count({ number, shown, words, late }: NavCount) {
	return (
		<span className="office-count" data-late={late || undefined} title={words}>
			<span aria-hidden="true">{shown ?? number}</span>
			<span className="kern-sr-only">, {words}</span>
		</span>
	);
}
