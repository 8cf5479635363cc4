'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, use } from 'react';
import { ActionButton } from '@/components/form/action-button';
import type { Action } from '@/components/form/form-answer';
import { anyKey } from '@/i18n/any-key';

/** `words` is the message that explains the section, null once it was put away. */
type Hint<Name extends string> = { name: Name; words: string | null };

type Props<Name extends string> = {
	/** By the last part of a section's address. */
	sections: Record<string, Hint<Name>>;
	words: { label: string; dismiss: string; recall: string };
	dismiss: Action<{ hints: Name[] }, unknown>;
	recall: Action<{ hints: Name[] }, unknown>;
};

type Shown = Pick<Hint<string>, 'words'> & Record<'dismiss' | 'recall', Action<null, unknown>>;

const HintContext = createContext<{ words: Props<string>['words']; sections: Map<string, Shown> } | null>(
	null,
);

/** Around an office whose sections explain their words at the first visit. */
export function SectionHints<Name extends string>({
	children,
	words,
	...hints
}: Props<Name> & { children: ReactNode }) {
	const of =
		(name: Name, action: Props<Name>['dismiss']): Action<null, unknown> =>
		(call) =>
			action({ ...call, input: { hints: [name] } });
	const sections = new Map(
		Object.entries(hints.sections).map(([section, { name, words }]) => [
			section,
			{ words, dismiss: of(name, hints.dismiss), recall: of(name, hints.recall) },
		]),
	);
	return <HintContext value={{ words, sections }}>{children}</HintContext>;
}

/** On the page that begins a section: what its words mean, until that is put away; then the way to read it again. */
export function SectionHint() {
	const hints = use(HintContext);
	const [, , , section = '', ...below] = usePathname().split('/');
	const hint = below.length === 0 ? hints?.sections.get(section) : undefined;
	const t = anyKey(useTranslations());
	if (!hints || !hint) return null;
	const { words } = hints;
	if (hint.words === null)
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
					action={hint.recall}
					input={null}
				/>
			</div>
		);
	return (
		<div className="section-hint" role="note" aria-label={words.label}>
			<p>{t(hint.words)}</p>
			<ActionButton small look="tertiary" label={words.dismiss} action={hint.dismiss} input={null} />
		</div>
	);
}
