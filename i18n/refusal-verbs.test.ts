import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Which refusals name which verbs that lead on, as the buttons call them. */
const named: Record<string, Record<string, string[]>> = {
	visits: {
		notRequested: ['verbs.postpone.label'],
		notPlanned: ['verbs.accept.label', 'verbs.reschedule.label'],
		notOpen: ['verbs.reschedule.label', 'verbs.copy.label'],
		notReportable: ['verbs.accept.label', 'verbs.reschedule.label'],
		alreadyReported: ['verbs.copy.label'],
		alreadyCancelled: ['verbs.copy.label'],
		notConfirmed: ['verbs.confirm.label'],
	},
	agreements: {
		notInForce: ['verbs.renew.label', 'verbs.withdraw.label'],
		notSigned: ['verbs.sign.label'],
		notOpen: ['verbs.open.label'],
		alreadyOpen: ['verbs.accede.label'],
		alreadyTerminated: ['verbs.withdraw.label'],
		notTerminated: ['verbs.terminate.label'],
	},
	exchanges: {
		notPlanned: ['verbs.reopen.label'],
		alreadyEnded: ['verbs.reopen.label'],
		notDraft: ['verbs.withdraw.label'],
		notReleased: ['verbs.release.label', 'verbs.discard.label'],
		notOpen: ['verbs.cancel.label'],
		alreadyStarted: ['verbs.complete.label'],
		notStarted: ['verbs.cancel.label'],
	},
	representatives: {
		alreadyClosed: ['verbs.reopen'],
		noEnd: ['terms.end'],
		stillHeld: ['terms.end'],
		reportNotSent: ['reports.send'],
		useExtend: ['terms.extend'],
		termOver: ['terms.edit'],
	},
};

type Words = { [key: string]: Words | string };
const at = (found: Words, key: string) =>
	key.split('.').reduce<Words | string>((part, name) => (part as Words)[name] ?? '', found) as string;

it.each([
	['de', '„', '“'],
	['en', '“', '”'],
] as const)('refusals name the verb that leads on as its button does: %s', (locale, open, close) => {
	const wrong = Object.entries(named).flatMap(([noun, refusals]) => {
		const file = path.resolve(import.meta.dirname, `../messages/${locale}/${noun}.json`);
		const words = JSON.parse(readFileSync(file, 'utf8')) as Words;
		return Object.entries(refusals).flatMap(([reason, verbs]) =>
			verbs
				.filter((verb) => !at(words, `refusals.${reason}`).includes(`${open}${at(words, verb)}${close}`))
				.map((verb) => `${noun}.${reason}: ${verb}`),
		);
	});
	expect(wrong).toEqual([]);
});
