import { readJson } from './json-file';

export interface Count {
	passed: number;
	failed: number;
	skipped: number;
	/** What a person needs to find each failure. */
	failures: string[];
	times: { seconds: number; name: string }[];
}

export const sum = (a: Count, b: Count): Count => ({
	passed: a.passed + b.passed,
	failed: a.failed + b.failed,
	skipped: a.skipped + b.skipped,
	failures: [...a.failures, ...b.failures],
	times: [...a.times, ...b.times],
});

export function slowest(times: Count['times'], howMany: number) {
	return times.toSorted((a, b) => b.seconds - a.seconds).slice(0, howMany);
}

interface VitestReport {
	testResults: {
		name: string;
		status: string;
		message: string;
		assertionResults: {
			fullName: string;
			status: string;
			duration?: number | null;
			failureMessages?: string[] | null;
		}[];
	}[];
}

export function readVitest(file: string): Count | null {
	const report = readJson<VitestReport>(file);
	if (!report) return null;
	const tests = report.testResults.flatMap(({ name, assertionResults }) =>
		assertionResults.map((test) => ({ ...test, file: name })),
	);
	const failed = tests.filter(({ status }) => status === 'failed');
	const broken = report.testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
	);
	const passed = tests.filter(({ status }) => status === 'passed').length;
	return {
		passed,
		failed: failed.length + broken.length,
		skipped: tests.length - passed - failed.length,
		failures: [
			...failed.map((test) => `${test.file}\n${test.fullName}\n${test.failureMessages?.join('\n') ?? ''}`),
			...broken.map(({ name, message }) => `${name}\n${message}`),
		],
		times: tests.map(({ duration, fullName }) => ({ seconds: (duration ?? 0) / 1000, name: fullName })),
	};
}

interface PlaywrightSuite {
	specs?: {
		title: string;
		file: string;
		line: number;
		tests: {
			status: string;
			results: { duration?: number; error?: { message?: string; snippet?: string } }[];
		}[];
	}[];
	suites?: PlaywrightSuite[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors: { message?: string }[];
	suites: PlaywrightSuite[];
}

export function readPlaywright(file: string): Count | null {
	const report = readJson<PlaywrightReport>(file);
	if (!report) return null;
	const { expected, unexpected, flaky, skipped } = report.stats;
	return {
		passed: expected,
		failed: unexpected + flaky + report.errors.length,
		skipped,
		failures: [...report.errors.map(({ message }) => message ?? ''), ...report.suites.flatMap(failuresOf)],
		times: report.suites.flatMap(timesOf),
	};
}

function failuresOf({ specs = [], suites = [] }: PlaywrightSuite): string[] {
	const own = specs.flatMap((spec) =>
		spec.tests
			.filter(({ status }) => status === 'unexpected' || status === 'flaky')
			.map(({ results }) => {
				const error = results.find((result) => result.error)?.error;
				return `e2e/${spec.file}:${spec.line} ${spec.title}\n${error?.message ?? ''}\n${error?.snippet ?? ''}`;
			}),
	);
	return [...own, ...suites.flatMap(failuresOf)];
}

function timesOf({ specs = [], suites = [] }: PlaywrightSuite): Count['times'] {
	const own = specs.flatMap(({ file, line, title, tests }) =>
		tests.flatMap(({ results }) =>
			results.map(({ duration = 0 }) => ({
				seconds: duration / 1000,
				name: `e2e/${file}:${line} ${title}`,
			})),
		),
	);
	return [...own, ...suites.flatMap(timesOf)];
}
