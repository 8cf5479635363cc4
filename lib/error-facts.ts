/**
 * What may be said of an error: where and of which kind, never what it was about. A database's error quotes values,
 * a mail server's the address, a parser's the text; so no message is ever taken over.
 */
export interface ErrorFacts {
	type: string;
	/** Frames of the stack. */
	stack?: string[];
	cause?: ErrorFacts;
	errors?: ErrorFacts[];
	[fact: string]: unknown;
}

const word = /^[A-Za-z_][\w.:-]{0,80}$/;

const frame =
	/^ {4}at (?:[^()\n]{1,200} \()?(?:node:|file:\/\/\/|\/|[A-Z]:\\|<anonymous>|native)[^()\s]*\)?$/;

/** Names given by PostgreSQL, Node, nodemailer, next-auth and ourselves; all of them from closed lists. */
const facts: Record<string, string> = {
	code: 'code',
	severity: 'severity',
	constraint: 'constraint',
	schema: 'schema',
	table: 'table',
	column: 'column',
	dataType: 'dataType',
	routine: 'routine',
	syscall: 'syscall',
	messageKey: 'key',
};

const property = (error: object, name: string): unknown => {
	try {
		return (error as Record<string, unknown>)[name];
	} catch {
		return undefined;
	}
};

/** The frames alone: what stands before them is the message, which may hold lines that look like frames. */
function framesOf(error: Error): string[] {
	const { stack, message } = error;
	if (typeof stack !== 'string') return [];
	const from = message ? stack.indexOf(message) : -1;
	const lines = (from < 0 ? stack : stack.slice(from + message.length)).split('\n');
	return lines.filter((line) => frame.test(line)).map((line) => line.trim());
}

/** What the log may say of `error`, whatever was thrown. */
export function errorFacts(error: unknown, depth = 0): ErrorFacts {
	if (!(error instanceof Error)) return { type: error === null ? 'null' : typeof error };
	const name = [error.constructor?.name, error.name].find(
		(each) => each && each !== 'Error' && word.test(each),
	);
	const said = Object.entries(facts).flatMap(([from, to]) => {
		const value = property(error, from);
		return typeof value === 'string' && word.test(`_${value}`) ? [[to, value]] : [];
	});
	const status = property(error, 'responseCode');
	const [cause, errors] = [property(error, 'cause'), property(error, 'errors')];
	const deeper = depth < 4;
	return {
		type: name ?? 'Error',
		...Object.fromEntries(said),
		...(typeof status === 'number' ? { status } : {}),
		stack: framesOf(error),
		...(deeper && cause instanceof Error ? { cause: errorFacts(cause, depth + 1) } : {}),
		...(deeper && Array.isArray(errors)
			? { errors: errors.slice(0, 4).map((each) => errorFacts(each, depth + 1)) }
			: {}),
	};
}

/** The shortest of them, for a sentence: 'ECONNREFUSED', '23505', 'TypeError'. */
export function brieflyWhy(error: unknown): string {
	const { code, type, cause } = errorFacts(error);
	return String(code ?? cause?.code ?? type);
}

/** What may be said of text that others wrote: the kind of error that it names, and places in our own folder or Node. */
export function textFacts(text: string): ErrorFacts | null {
	const type = /(?:^|[\s:(])([A-Z]\w{0,60}(?:Error|Exception|Warning))\b|^(FATAL ERROR)/m.exec(text);
	const places = [...text.matchAll(/^ {4}at .*?\(?((?:node:|file:\/\/)?[^()\s]*:\d+:\d+)\)?$/gm)];
	const stack = places.flatMap(([, place = '']) =>
		place.startsWith('node:') || place.includes(process.cwd()) ? [`at ${place}`] : [],
	);
	return type || stack.length > 0 ? { type: type?.[1] ?? type?.[2] ?? 'Error', stack } : null;
}
