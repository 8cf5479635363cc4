/**
 * The control of a field path inside a form: a group gives its first control, a list without rows (`data-field`) the
 * button that adds one, and a path that has none that of what it is part of. Null if nothing in the form stands for it.
 */
export function controlOf(form: HTMLFormElement | null, path: string): HTMLElement | null {
	const name = CSS.escape(path);
	const control =
		form?.querySelector<HTMLElement>(`[name="${name}"]`) ??
		form?.querySelector<HTMLElement>(`[name^="${name}."]`) ??
		form?.querySelector<HTMLElement>(`[data-field="${name}"] button`);
	const dot = path.lastIndexOf('.');
	return control ?? (dot > 0 ? controlOf(form, path.slice(0, dot)) : null);
}

const text = (node: Element | null | undefined) =>
	node?.firstChild?.textContent?.trim() || node?.textContent?.trim() || '';

/** The label as it stands on the screen, so that summary and conflict speak the form's own words; '' if there is none. */
export function labelOf(form: HTMLFormElement | null, path: string): string {
	const control = controlOf(form, path);
	if (!control) return '';
	const input = control as HTMLInputElement;
	const legend = text(
		control.closest('fieldset, [role="group"]')?.querySelector(':scope > :is(legend, .kern-label)'),
	);
	const chosen = input.type === 'radio' || (input.type === 'checkbox' && input.value !== 'on');
	const own = chosen || input.name !== path ? '' : text(input.labels?.[0]);
	const row = /\.(\d+)(?:\.|$)/.exec(path)?.[1];
	const words = [legend, own].filter(Boolean).join(': ');
	return row === undefined || !words ? words : `${words} (${Number(row) + 1})`;
}

/** The place of a field in the form; what has no control comes last. */
export function orderOf(form: HTMLFormElement | null, path: string): number {
	const control = controlOf(form, path);
	const at = form && control ? [...form.elements].indexOf(control) : -1;
	return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}
