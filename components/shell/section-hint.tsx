'use client';

import { usePathname } from 'next/navigation';
import { createContext, type ReactNode, use } from 'react';
import { ActionButton } from '@/components/form/action-button';
import type { Action } from '@/components/form/form-answer';

type Hint<Name extends string> = { name: Name; text: string | null };

type Hints<Name extends string> = {
	/** By the last part of a section's address: its hint, whose text is null once it was put away. */
	sections: Record<string, Hint<Name>>;
	words: { label: string; dismiss: string; recall: string };
	dismiss: Action<{ hints: Name[] }, unknown>;
	recall: Action<{ hints: Name[] }, unknown>;
};

const HintContext = createContext<Hints<string> | null>(null);

/** Around an office whose sections explain their words at the first visit. */
export function SectionHints<Name extends string>({
	children,
	...hints
}: Hints<Name> & { children: ReactNode }) {
	return <HintContext value={hints as unknown as Hints<string>}>{children}</HintContext>;
}

/** On the page that begins a section: what its words mean, until that is put away; then the way to read it again. */
export function SectionHint() {
	const hints = use(HintContext);
	const [, , , section = '', ...below] = usePathname().split('/');
	const hint = below.length === 0 ? hints?.sections[section] : undefined;
	if (!hints || !hint) return null;
	const { words } = hints;
	const input = { hints: [hint.name] };
	if (hint.text === null)
		return (
			<div className="section-hint-recall">
				<ActionButton
					small
					look="tertiary"
					label={
						<>
							<span aria-hidden="true">?</span>
							<span className="kern-sr-only">{words.recall}</span>
						</>
					}
					action={hints.recall}
					input={input}
				/>
			</div>
		);
	return (
		<div className="section-hint" role="note" aria-label={words.label}>
			<p>{hint.text}</p>
			<ActionButton small look="tertiary" label={words.dismiss} action={hints.dismiss} input={input} />
		</div>
	);
}
