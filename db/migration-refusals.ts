import { MigrationRefused } from './migration-files';

/** 'invalid input syntax for type date: "…"' quotes what stands in a row, and this sentence goes into the log. */
const withoutValue = (message: string) => message.replace(/: ".*/s, '');

/** Why a migration could not be applied, in one sentence; a lost connection comes through as it is. */
export function refusal(name: string, error: unknown) {
	const { code = '', message } = error as Error & { code?: string };
	if (code === '42501' || !/^[0-9A-Z]{5}$/.test(code) || /^(08|57P)/.test(code)) return error;
	if (code === '55P03') {
		return new MigrationRefused(
			`Migration ${name} waited two minutes for a table that somebody else is using; nothing was changed. End other programs on this database and start again.`,
		);
	}
	return new MigrationRefused(
		`Migration ${name} failed and was rolled back, the database is as it was before: ${withoutValue(message)}.`,
	);
}

/** Driver errors name SQL and parameters; the person at the terminal needs the reason only. */
export function inPlainWords(error: unknown) {
	if (error instanceof MigrationRefused || !(error instanceof Error)) return error;
	const { code, message } = error as Error & { code?: string };
	if (code === '42501') {
		return new MigrationRefused(`The database user lacks a right that the migrations need: ${message}.`);
	}
	if (code === '28P01' || code === '28000' || code === '3D000') {
		return new MigrationRefused(`The database in DATABASE_URL can't be opened: ${message}.`);
	}
	return error;
}
