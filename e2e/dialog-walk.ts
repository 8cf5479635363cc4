import type { Locator, Page } from '@playwright/test';

/** What opens a question or a form in one: its words end in „…“. The items of a menu are there before it is opened. */
export const openers = (page: Page) =>
	page
		.locator('main :is(button, [role=menuitem]):not(a)')
		.filter({ hasText: /…$/ })
		.filter({ hasNotText: /^…$|^Drucken/ });

/** The question on top of all others. */
export const onTop = (page: Page) => page.locator('dialog[open]').last();

/** Pressed without looking where it stands, as fast as can be. */
export const press = (button: Locator) => button.evaluate((element: HTMLElement) => element.click());

const controls = 'input:not([type=hidden]):not([type=radio]):not([type=checkbox]), textarea';

export async function typeEverywhere(scope: Locator, text: string) {
	let typed = 0;
	for (const control of await scope.locator(controls).all()) {
		if (!(await control.isVisible()) || !(await control.isEditable())) continue;
		const box = (await control.getAttribute('role')) === 'combobox';
		await control.fill(text);
		if (box) await control.press('Escape');
		typed += 1;
	}
	return typed;
}

/** Each value as it stands in the form, in order. */
export const valuesIn = (scope: Locator) =>
	scope
		.locator(controls)
		.evaluateAll((all) =>
			(all as HTMLInputElement[]).map(({ name, value }) => `${name}=${value.slice(0, 60)}`),
		);

const raw =
	/(?<![\w@./-])[a-z]+[A-Z]\w*:|^\w+\.\w+|\bundefined\b|MISSING_MESSAGE|\[object |Invalid (input|type)/;

/** What is wrong with how a refused form says it; each line must be in words and lead to a control of the form. */
export async function faultsOf(page: Page, form: Locator): Promise<string[]> {
	const faults: string[] = [];
	const summary = form.locator('.summary-list').first();
	const alert = form.locator('.kern-alert').first();
	if (!(await summary.isVisible())) {
		if (!(await alert.isVisible())) return ['says nothing'];
		const words = ((await alert.textContent()) ?? '').trim();
		return words.length < 10 || raw.test(words) ? [`says „${words}“`] : [];
	}
	const lines = await summary.getByRole('listitem').allTextContents();
	const links = summary.getByRole('link');
	if ((await links.count()) < lines.length) faults.push(`not all lead somewhere: ${lines.join(' | ')}`);
	for (const [nth, link] of (await links.all()).entries()) {
		await link.click();
		const leads = await form.evaluate((element) => {
			const focused = document.activeElement;
			return (
				element.contains(focused) &&
				!focused?.closest('.summary-list') &&
				focused?.getClientRects().length !== 0
			);
		});
		const line = lines[nth] ?? '';
		if (!leads) faults.push(`„${line}“ leads nowhere`);
		if (raw.test(line) || !/: \S/.test(line)) faults.push(`says „${line}“`);
		if (leads && !(await saysItself(page))) faults.push(`„${line}“ isn't said at its field`);
	}
	return faults;
}

/** Whether the control with the focus, or the group around it, has an error of its own that can be read. */
const saysItself = (page: Page) =>
	page.evaluate(() => {
		const at = document.activeElement;
		for (let around = at; around; around = around.parentElement) {
			if (around.matches('form')) return false;
			const error = around.querySelector('.kern-error');
			if (error?.textContent?.trim()) return true;
		}
		return false;
	});

/** Fills what a verb asks for, as far as it is empty: a day, a reason, the first of what can be chosen. */
export async function answer(page: Page, dialog: Locator, day: string) {
	for (const group of await dialog.locator(':is(fieldset, [role=group]):has(input[type=radio])').all())
		if ((await group.locator('input:checked').count()) === 0) await group.locator('input').first().check();
	for (const list of await dialog.locator('select').all())
		if (!(await list.inputValue())) await list.selectOption({ index: 1 });
	for (const control of await dialog.locator(controls).all()) {
		if (!(await control.isVisible()) || !(await control.isEditable())) continue;
		const isDay = (await control.getAttribute('placeholder')) !== null;
		const isBox = (await control.getAttribute('role')) === 'combobox';
		if (isDay && !isBox) await control.fill(day);
		else if ((await control.inputValue()) !== '') continue;
		else if (isBox) {
			if ((await control.getAttribute('aria-required')) === null) continue;
			await control.fill('a');
			await page.getByRole('option').first().click();
		} else if ((await control.getAttribute('type')) !== 'email') await control.fill('Grund');
	}
}
