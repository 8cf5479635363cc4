import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Words that could just as well mean the dialog they stand in. A verb names its object: "Aufenthalt abbrechen". */
const ambiguous: Record<'de' | 'en', string[]> = {
	de: [
		...['Abbrechen', 'Absagen', 'Ablehnen', 'Abschließen', 'Annehmen', 'Aufheben', 'Beenden', 'Bestätigen'],
		...['Schließen', 'Zurück', 'Zurücknehmen', 'Zurückziehen', 'Weiter', 'Verwerfen', 'Ja', 'Nein', 'OK'],
	],
	en: [
		...[
			'Abort',
			'Accept',
			'Back',
			'Break off',
			'Call off',
			'Cancel',
			'Close',
			'Complete',
			'Confirm',
			'Continue',
		],
		...['Decline', 'Discard', 'Dismiss', 'End', 'Reject', 'Stop', 'Terminate', 'Withdraw', 'Yes', 'No', 'OK'],
	],
};

/** Where such a word leads out of a dialog or a form, or stands on a page of its own without one. */
const allowed = new Set([
	...['common.cancel', 'common.form.cancel', 'common.close', 'common.back', 'common.continue'],
	...['common.paging.previous', 'common.paging.next'],
	...['visits.agenda.close', 'visits.delegation.close', 'placements.stays.close', 'placements.costs.close'],
	...['auth.code.submit', 'users.factor.confirm', 'lists.bulk.stop'],
]);

type Words = { [key: string]: string | Words };

const textsOf = (words: Words, path: string): [string, string][] =>
	Object.entries(words).flatMap(([key, value]) =>
		typeof value === 'string' ? [[`${path}.${key}`, value]] : textsOf(value, `${path}.${key}`),
	);

const textsIn = (locale: string) =>
	readdirSync(`messages/${locale}`).flatMap((file) =>
		textsOf(JSON.parse(readFileSync(`messages/${locale}/${file}`, 'utf8')), file.replace('.json', '')),
	);

const states = /\.(state|stateShort|status|statusShort|columns|fields|values|entryType|actions|recorded)\./;

for (const locale of ['de', 'en'] as const)
	test(`no verb is called by a word that could close its dialog: ${locale}`, () => {
		const texts = textsIn(locale);
		expect(texts.length).toBeGreaterThan(1000);
		const bare = texts.filter(
			([path, text]) => ambiguous[locale].includes(text) && !allowed.has(path) && !states.test(path),
		);
		expect(bare).toEqual([]);
	});
