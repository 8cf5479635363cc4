import 'server-only';
import pino from 'pino';
import { env } from './env';

const secrets = ['password', 'token', 'secret', 'cookie', 'authorization', 'email', 'params', 'parameters'];

/** The server's log: JSON lines on standard output, secrets and personal data replaced before they are written. */
export const log = pino({
	level: env.logLevel,
	base: null,
	redact: { paths: secrets.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '***' },
	serializers: {
		// A database error carries the statement's values in message and parameters.
		err: (error: Error & { code?: string; cause?: { code?: string } }) => ({
			type: error.name,
			code: error.code ?? error.cause?.code,
			message: error.name === 'DrizzleQueryError' ? 'query failed' : error.message,
			stack: error.stack
				?.split('\n')
				.filter((line) => line.startsWith('    at '))
				.join('\n'),
		}),
	},
});
