import { spawnSync } from 'node:child_process';
import { DrizzleQueryError } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { brieflyWhy, errorFacts, textFacts } from './error-facts';
import { RefusalError } from './errors';
import { createLog, type LogFields } from './log-lines';

const canary = 'Canary-Käthe@example.org';

function linesOf(fields: LogFields & Record<string, unknown>) {
	const lines: string[] = [];
	createLog('debug', { write: (line) => lines.push(line) }).error(fields, 'a write failed');
	return lines.join('');
}

const postgresError = Object.assign(new Error(`invalid input "${canary}"`), {
	...{
		name: 'error',
		code: '22P02',
		severity: 'ERROR',
		routine: 'pg_strtoint32',
		table: 'people',
	},
	...{
		detail: canary,
		hint: canary,
		where: canary,
		query: canary,
		parameters: [canary],
		args: [canary],
		internalQuery: canary,
	},
});
const mailError = Object.assign(new Error(`550 <${canary}> unknown`), {
	...{
		code: 'EENVELOPE',
		responseCode: 550,
		response: `550 <${canary}>`,
		command: `RCPT TO:<${canary}>`,
		rejected: [canary],
	},
	rejectedErrors: [new Error(canary)],
});
const fakeFrames = new Error(
	`${canary}\n    at ${canary} (/home/${canary}/a.ts:1:1)\n    at b (/${canary}:1:1)`,
);
class Named extends Error {
	override name = canary;
	code = canary;
}

test.each([
	[
		'a failed query',
		new DrizzleQueryError(`insert into people values ('${canary}')`, [canary], postgresError),
		'22P02',
	],
	['a refused mail', mailError, 'EENVELOPE'],
	[
		'a provider’s answer',
		new Error('id_token', {
			cause: Object.assign(new Error(canary), { error_description: canary, claims: { email: canary } }),
		}),
		'Error',
	],
	['a message that looks like a stack', fakeFrames, 'Error'],
	[
		'a parser’s error',
		(() => {
			try {
				return JSON.parse(`"${canary}`);
			} catch (error) {
				return error;
			}
		})(),
		'SyntaxError',
	],
	['several at once', new AggregateError([mailError, postgresError], canary), 'AggregateError'],
	['a name and a code that are none', new Named(canary), 'Named'],
	['what is no error', canary, 'string'],
	['an object', { email: canary, toString: () => canary }, 'object'],
])('%s keeps kind and place, and loses every word', (_, err, brief) => {
	const line = linesOf({ err });
	expect(line).not.toMatch(/canary|käthe/i);
	expect(brieflyWhy(err)).toBe(brief);
	if (err instanceof Error) expect(line).toContain('log-lines.test.ts');
});

test('what helps to find the cause is there', () => {
	const { err, level, time, msg } = JSON.parse(
		linesOf({ err: new DrizzleQueryError('select', [], postgresError) }),
	);
	expect([level, msg, Date.parse(time) > 0]).toEqual([50, 'a write failed', true]);
	expect(err).toMatchObject({
		type: 'DrizzleQueryError',
		cause: { code: '22P02', table: 'people', routine: 'pg_strtoint32' },
	});
	expect(errorFacts(new RefusalError('visits.refusals.notPlanned'))).toMatchObject({
		key: 'visits.refusals.notPlanned',
	});
});

test('a field that nobody allowed is left out, and an allowed one that is no word is masked', () => {
	const line = linesOf({
		email: canary,
		person: { name: canary },
		reason: canary,
		client: canary,
		reference: canary,
		noun: 'visits',
	});
	expect(line).not.toMatch(/canary/i);
	expect(JSON.parse(line)).toMatchObject({
		reason: '***',
		reference: '***',
		client: 'unknown',
		noun: 'visits',
	});
});

test('an answer is told by id and route, whatever came in their place', () => {
	const answer = { request: 'r0123456789', user: crypto.randomUUID(), method: 'GET', status: 200, ms: 12 };
	expect(JSON.parse(linesOf({ ...answer, route: '/[locale]/office/visits/[id]' }))).toMatchObject(answer);
	const line = linesOf({ request: `${canary} x`, user: canary, method: canary, route: `/de?q=${canary}` });
	expect(line).not.toMatch(/canary/i);
	const lines: string[] = [];
	createLog('info', { write: (text) => lines.push(text) }, () => ({ request: answer.request })).warn(
		{},
		'slow',
	);
	expect(JSON.parse(lines.join('')).request).toBe(answer.request);
});

test('of foreign text only the kind of error and our own places are kept', () => {
	const place = `${process.cwd()}/lib/a.ts:1:2`;
	expect(textFacts(`TypeError: ${canary}\n    at ${canary} (${place})\n    at x (/${canary}:1:1)`)).toEqual({
		type: 'TypeError',
		stack: [`at ${place}`],
	});
	expect(textFacts(canary)).toBeNull();
});

test('the console of others and errors that nobody caught become such lines', () => {
	const program = `
		process.env.LOG_LEVEL = 'info';
		const { logForOthers } = await import('./lib/log-others.ts');
		logForOthers();
		console.error('⨯', Object.assign(new Error('canary'), { query: 'canary', code: '23505' }));
		console.warn('canary %s', 'canary');
		console.log({ canary: 'canary' });
		setTimeout(() => { throw Object.assign(new Error('canary'), { parameters: ['canary'] }); });`;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', '--conditions', 'react-server', '--input-type', 'module', '--eval', program],
		{ encoding: 'utf8' },
	);
	const lines = stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
	expect(stdout + stderr).not.toContain('canary');
	expect(lines.map(({ level }) => level)).toEqual([50, 40, 30, 60]);
	expect(lines[0].err.code).toBe('23505');
	expect(status).toBe(1);
});
