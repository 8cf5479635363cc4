import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** What asks before something is done that public pages show at once, where the record is published or read anyway. */
const asked: Record<string, string[]> = {
	common: ['publicRecord'],
	agreements: [
		'hints.ledger',
		'editsPublic.body',
		'verbs.delete.public',
		...['sign', 'terminate', 'withdraw', 'open', 'close', 'accede', 'renew', 'publish', 'unpublish'].map(
			(verb) => `verbs.${verb}.body`,
		),
	],
	exchanges: [
		'editsPublic.body',
		'verbs.end.public',
		'verbs.delete.public',
		...['launch', 'reopen', 'publish', 'release', 'enter', 'withdraw', 'close', 'extend'].map(
			(verb) => `verbs.${verb}.body`,
		),
		...['reopenRound', 'cancel', 'complete'].map((verb) => `verbs.${verb}.body`),
	],
	lists: [
		'verbs.visits.publish.body',
		'verbs.visits.unpublish.title',
		'verbs.partnerships.publish.body',
		'verbs.partnerships.unpublish.title',
	],
	partnerships: [
		'editsPublic.body',
		'ledgerEntry.publicBody',
		'ledgerEntry.hints.text',
		'ledgerEntry.hints.anniversaryBase',
		'ledger.markBody',
		'ledger.removeBody',
		'unpublishBody',
		'verbs.delete.public',
	],
	merges: ['publicOrganisation', 'undo.public'],
	representatives: [
		...['hints.postContact', 'hints.termContact', 'hints.name', 'verbs.closeBody'],
		...['terms.removePublic', 'terms.endPublic'],
	],
	settings: ['entries.public', 'entries.renameHint', 'topics.merge.public', 'office.lead', 'legal.lead'],
	territories: ['rename.body', 'merge.body', 'split.body', 'publicNow'],
	visits: [
		'editsPublic.body',
		'verbs.postpone.public',
		'verbs.cancel.public',
		'verbs.delete.public',
		'agenda.publicHint',
		'agenda.removePublic',
	],
};

const words = (locale: string, file: string) =>
	JSON.parse(readFileSync(path.resolve(import.meta.dirname, `../messages/${locale}/${file}.json`), 'utf8'));
const at = (found: unknown, key: string): unknown =>
	key
		.split('.')
		.reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], found);

it.each([
	['de', /öffentlich|veröffentlich/i],
	['en', /public|publish/i],
] as const)('says in each dialog that changes public pages that it does: %s', (locale, said) => {
	const silent = Object.entries(asked).flatMap(([file, keys]) => {
		const found = words(locale, file);
		return keys.filter((key) => !said.test(String(at(found, key)))).map((key) => `${file}.${key}`);
	});
	expect(silent).toEqual([]);
});
