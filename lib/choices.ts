import type { OfficeContext } from './context';

/** One choice of a combobox; those with the same group stand under it. */
export type ChoiceFound = { id: string; label: string; detail?: string; group?: string };

/** What a form has chosen already, as its combobox takes it; null where nothing is. */
export const chosen = (id: string | null, label: string | null) => (id ? { id, label: label ?? '' } : null);

/** Up to 20 choices for what was typed; `about` is what else the form says, such as the visit's partnerships. */
export type ChoiceSearch = (
	ctx: OfficeContext,
	q: string,
	locale: string,
	about: Record<string, string>,
) => Promise<ChoiceFound[]>;

/** What a filter offers, in the order in which it stands there. */
export type OptionsFound = (
	ctx: OfficeContext,
	locale: string,
) => Promise<{ value: string; label: string }[]>;
