import { expect, test } from 'vitest';
import { isRefusal } from './connection-loss';

const told = (severity: string | undefined, code: string | undefined) =>
	Object.assign(new Error(), { severity, code });

test.each([
	['ERROR', '23505', true],
	['FEHLER', '23505', true],
	['ERROR', '57014', true],
	['ERROR', '53100', true],
	// The disk is full where the log of transactions is written: the server ends, with a COMMIT under way perhaps.
	['PANIC', '53100', false],
	['PANIK', '53100', false],
	['FEHLER', '53100', false],
	['FATAL', '57P01', false],
	['FATAL', '25P03', false],
	['FATAL', '42501', false],
	['ERROR', 'XX000', false],
	[undefined, 'ECONNRESET', false],
	[undefined, undefined, false],
])('%s %s is a refusal: %s', (severity, code, is) => {
	expect(isRefusal(told(severity, code))).toBe(is);
});
