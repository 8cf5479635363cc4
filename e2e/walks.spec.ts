import type { Locator, Page } from '@playwright/test';
import { answer, faultsOf, onTop, openers, press, typeEverywhere, valuesIn } from './dialog-walk';
import { baseUrl, carry, expect, test } from './fixtures';
import { dayFromNow, newVisit, open, typed } from './office-steps';
import { builtPages, pageRules } from './oracle';
import { cookieWith, type OwnOffice, openOwnOffice } from './own-office';
import { newSide, newUser, type Side } from './test-records';

/** `WALK=all` goes through every page in an office of its own, which takes minutes. */
const all = process.env.WALK === 'all';
test.describe.configure({ timeout: all ? 3_000_000 : 120_000 });

let office: OwnOffice | undefined;
test.beforeAll(async () => {
	if (all) office = await openOwnOffice();
});
test.afterAll(() => office?.stop());

const at = (address: string) => `${office?.baseUrl ?? baseUrl()}${address}`;
const only = process.env.WALK_ONLY;

async function asAdmin(page: Page): Promise<Side> {
	const cookie = office
		? cookieWith(await office.sessionOf('admin'), office.baseUrl)
		: (await newUser('admin')).cookie;
	await carry(page.context(), { cookie });
	const side = await newSide(undefined, office?.sql ?? null);
	// One that is still to come has more verbs.
	return office ? side : { ...side, visit: (await newVisit()).id };
}

const tabs: Record<string, string[]> = {
	'/[locale]/office/visits/[id]': ['programme', 'delegation', 'result'],
	'/[locale]/office/partnerships/[id]': ['overview', 'agreements', 'parties'],
	'/[locale]/office/exchanges/placements/[id]': ['stay', 'costs', 'reviews'],
};
const sampled = ['visits/[id]'];

/** Every page of the office that holds forms or verbs, with the side's records in it. */
function addresses(side: Side) {
	return builtPages()
		.filter((page) => page.startsWith('/[locale]/office/') && !/preview|print|history|\.\.\./.test(page))
		.filter((page) => (only ? page.includes(only) : all || sampled.some((end) => page.endsWith(end))))
		.flatMap((page) => {
			const rule = pageRules[page];
			const kind = typeof rule === 'object' && rule.record !== 'none' ? rule.record : undefined;
			const address = page
				.replace('[locale]', 'de')
				.replace('[entryId]', side.entry)
				.replace('[id]', (kind && side[kind]) ?? '');
			if (address.endsWith('rounds/new')) return [`${address}?programme=${side.programme}`];
			if (address.endsWith('ledger/new')) return [`${address}?type=suspended`];
			return (tabs[page]?.slice(0, all || only ? 3 : 1) ?? ['']).map((tab) =>
				tab ? `${address}?tab=${tab}` : address,
			);
		});
}

const garbage = ['', 'x'.repeat(30_001), '31.2.2030'];
const question = (page: Page) => page.getByRole('heading', { name: 'Seite ohne Speichern verlassen?' });
const submitOf = (form: Locator) => form.locator('button[type=submit]').first();

/** Sends a form as nobody would fill it, and looks at how it is refused. */
async function sendGarbage(page: Page, form: Locator, where: string, wrong: string[]) {
	for (const text of garbage) {
		const address = page.url();
		const fields = await typeEverywhere(form, text);
		if (fields === 0) return;
		const before = await valuesIn(form);
		await submitOf(form).click();
		const refused = form.locator('.summary-list, .kern-alert').first();
		await expect(async () => {
			const emptied = (await valuesIn(form)).join('|') !== before.join('|');
			const gone = emptied || page.url() !== address || !(await form.isVisible());
			const busy = (await form.locator('[aria-busy=true], [data-busy]').count()) > 0;
			expect(gone || (!busy && (await refused.isVisible()))).toBe(true);
		})
			.toPass({ timeout: 8_000 })
			.catch(() => wrong.push(`${where} „${text.slice(0, 9)}“: neither taken nor refused`));
		if (page.url() !== address || !(await form.isVisible())) return;
		if (!(await refused.isVisible())) continue;
		for (const fault of await faultsOf(page, form)) wrong.push(`${where} „${text.slice(0, 9)}“: ${fault}`);
		const after = await valuesIn(form);
		if (text && after.join('|') !== before.join('|'))
			wrong.push(`${where} „${text.slice(0, 9)}“ loses: ${before.filter((each) => !after.includes(each))}`);
	}
}

/** Opens a question, looks at its ways out, and leaves by them. */
async function tryDialog(page: Page, opener: Locator, where: string, wrong: string[]) {
	await press(opener);
	const dialog = onTop(page);
	await expect(dialog, where).toBeVisible();
	const verb = submitOf(dialog);
	const label = ((await verb.textContent()) ?? '').trim();
	const out = dialog.getByRole('button', { name: /^(Abbrechen|Zurück|Schließen)$/ });
	if ((await out.count()) < 2) wrong.push(`${where}: no way out beside the cross`);
	if (/^(Speichern|Bestätigen|OK|Ja|Weiter|Abbrechen|Löschen|Entfernen|Eintragen|Übernehmen)$/.test(label))
		wrong.push(`${where}: the verb is called „${label}“ only`);
	const form = dialog.locator('form').first();
	if ((await typeEverywhere(form, '31.2.2030')) > 0) {
		for (const leave of [
			() => page.keyboard.press('Escape'),
			() => press(out.last()),
			() => press(out.first()),
		]) {
			// A key that meets a calendar just closing may be its; a dialog that is gone asks nothing the second time either.
			await expect(async () => {
				await leave();
				await expect(question(page), `${where} is left without a question`).toBeVisible({ timeout: 3_000 });
			}).toPass({ timeout: 15_000 });
			await page.keyboard.press('Escape');
			await expect(question(page)).toBeHidden();
		}
		await sendGarbage(page, form, where, wrong);
	}
	for (let turn = 0; turn < 2 && (await dialog.count()) > 0 && (await form.isVisible()); turn += 1) {
		await press(
			onTop(page)
				.getByRole('button', { name: /^(Abbrechen|Zurück)$/ })
				.last(),
		);
		const discard = page.getByRole('button', { name: 'Eingaben verwerfen' });
		if (await question(page).isVisible()) await discard.click();
	}
	await expect(page.locator('dialog[open]'), where).toHaveCount(0);
}

test('each form and question leads out unharmed, asks for what was typed, and says what is wrong at its field', async ({
	page,
}) => {
	const side = await asAdmin(page);
	const wrong: string[] = [];
	let seen = 0;
	for (const address of addresses(side)) {
		try {
			await open(page, at(address));
			for (const add of await page
				.locator('main')
				.getByRole('button', { name: /hinzufügen$/ })
				.all())
				if (await add.isVisible()) await add.click();
			for (const form of await page.locator('main form.form').all()) {
				seen += 1;
				await sendGarbage(page, form, address, wrong);
				if (new URL(page.url()).pathname !== new URL(at(address)).pathname) break;
			}
			// Afterwards, since a question may end what the forms belong to.
			await open(page, at(address));
			const tried = new Set<string>();
			for (;;) {
				const words = await openers(page).allTextContents();
				const nth = words.findIndex((each) => !tried.has(each));
				if (nth < 0) break;
				tried.add(words[nth] ?? '');
				const where = `${address} ${words[nth]?.trim()}`;
				seen += 1;
				await tryDialog(page, openers(page).nth(nth), where, wrong).catch(async (error: Error) => {
					wrong.push(`${where}: ${error.message.split('\n').slice(0, 3).join(' ')}`);
					await open(page, 'about:blank').catch(() => {});
					await open(page, at(address));
				});
			}
		} catch (error) {
			wrong.push(`${address}: ${(error as Error).message.split('\n').slice(0, 3).join(' ')}`);
		}
	}
	expect(wrong).toEqual([]);
	expect(seen).toBeGreaterThan(all ? 100 : 4);
});

const last = /löschen|anonymisieren|verwerfen|kopieren|erneuern|entfernen|ansicht|excel/i;
const conflict = /wurde inzwischen/;

test('verbs pressed one after the other meet no conflict with oneself', async ({ page }) => {
	const side = await asAdmin(page);
	const wrong: string[] = [];
	const done: string[] = [];
	for (const address of addresses(side).filter((each) => !/\/(new|edit)\b/.test(each))) {
		await open(page, at(address));
		const pressed = new Map<string, number>();
		const trail: string[] = [];
		for (let step = 0; step < (all ? 14 : 8); step += 1) {
			const buttons = page.locator(
				'main :is(button.kern-btn, [role=menuitem]):not(a):not([aria-disabled=true])',
			);
			const labels = (await buttons.allTextContents()).map((each) => each.trim());
			const rank = (label: string) => (pressed.get(label) ?? 0) + (last.test(label) ? 100 : 0);
			const candidates = labels
				.map((label, index) => ({ label, index }))
				.filter(
					({ label }) => /…$/.test(label) || /^(Wieder|Für alle|Nicht mehr|Nur noch|Entsperren)/.test(label),
				)
				.filter(({ label }) => label !== '…' && rank(label) < 2)
				.sort((a, b) => rank(a.label) - rank(b.label));
			const [next] = candidates;
			if (!next) break;
			pressed.set(next.label, (pressed.get(next.label) ?? 0) + 1);
			await press(buttons.nth(next.index));
			trail.push(next.label);
			const dialog = onTop(page);
			if (next.label.endsWith('…')) {
				await expect(dialog).toBeVisible();
				for (const day of [30, 0, 400, 5000].map((from) => typed(dayFromNow(from)))) {
					await answer(page, dialog, day).catch((error: Error) =>
						wrong.push(`${next.label}: ${error.message.split('\n')[0]}`),
					);
					await submitOf(dialog).click();
					await expect
						.poll(
							async () =>
								(await page.locator('dialog[open]').count()) === 0 ||
								(await dialog.locator('.kern-alert, .kern-error').first().isVisible()),
						)
						.toBe(true);
					if ((await page.locator('dialog[open]').count()) === 0) break;
				}
			}
			const words = (await page.locator('dialog[open], main .kern-alert').allTextContents()).join(' ');
			if (conflict.test(words)) wrong.push(`${address}: ${trail.join(', ')}: ${words.slice(0, 200)}`);
			if ((await page.locator('dialog[open]').count()) > 0) {
				trail.push(`(${words.slice(0, 80)})`);
				await open(page, at(address));
			} else done.push(next.label);
			if (!page.url().startsWith(at(address.split('?')[0] as string))) break;
		}
		if (all || only) console.log(`${address}: ${trail.join(', ')}`);
	}
	expect(wrong).toEqual([]);
	expect(done.length).toBeGreaterThan(all ? 100 : 0);
});
