'use client';

import { useEffect } from 'react';
import { Link } from '@/components/ui/link';
import type { Hit } from '@/lib/search/search';
import { HitDetail, MarkedText } from './hit-text';

/** `rest` names the group whose other hits it leads to. */
export type Choice = { hit: Hit; rest?: string };
export type Section = { label: string; choices: Choice[] };

type Props = {
	id: string;
	label: string;
	sections: Section[];
	active: number;
	busy: boolean;
	onActive: (index: number) => void;
	onPick: () => void;
};

/** The hits as options of the input above, which keeps the focus; they stay links, to be opened in another tab too. */
export function SearchChoices({ id, label, sections, active, busy, onActive, onPick }: Props) {
	const activeId = active >= 0 ? `${id}-${active}` : null;
	useEffect(() => {
		if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
	}, [activeId]);
	let index = -1;
	return (
		<div id={id} role="listbox" aria-label={label} className="search-list" data-busy={busy || undefined}>
			{sections.map((section, number) => (
				// biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
				<div key={section.label} role="group" aria-labelledby={`${id}-group-${number}`}>
					<p id={`${id}-group-${number}`} className="option-group" role="presentation">
						{section.label}
					</p>
					{section.choices.map(({ hit, rest }) => {
						index += 1;
						const mine = index;
						return (
							<Link
								key={hit.key}
								id={`${id}-${mine}`}
								href={hit.href}
								role="option"
								tabIndex={-1}
								aria-selected={mine === active}
								aria-disabled={busy || undefined}
								className="option hit"
								onMouseMove={() => mine !== active && onActive(mine)}
								onMouseDown={(event) => event.preventDefault()}
								onClick={(event) => {
									// What stands there is still the answer to fewer letters.
									if (busy) return event.preventDefault();
									if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onPick();
								}}
							>
								<span className={rest ? 'hit-rest' : 'hit-title'}>
									<MarkedText text={hit.title} />
									{rest && <span className="kern-sr-only">{`: ${rest}`}</span>}
								</span>
								<HitDetail hit={hit} />
							</Link>
						);
					})}
				</div>
			))}
		</div>
	);
}
