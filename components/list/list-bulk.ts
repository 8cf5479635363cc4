import type { ComponentType } from 'react';
import type { Action, Failure } from '@/components/form/form-answer';

/** What became of one row. */
export type BulkResult = { id: string; failure?: Failure };

/** As lib/action.ts makes it by `bulkAction`. */
export type BulkAction = Action<{ items: never[] }, { results: BulkResult[] }>;

export type BulkVerb = {
	name: string;
	label: string;
	/** What stands on its button among the chosen rows, where the list says what they are. */
	button: string;
	/** The question asked once for all of them: „3 Besuche bestätigen?“ */
	title: (count: number) => string;
	body?: string;
	danger?: boolean;
	action: BulkAction;
	/** What each row is sent beside its id and version; `fields` brings the form fields by which to give it. */
	values?: Record<string, unknown>;
	fields?: () => Promise<ComponentType>;
};

/** `name` and `href` are for the list of results. */
export type Bulk<Row> = {
	verbs: BulkVerb[];
	version: (row: Row) => number;
	name: (row: Row) => string;
	href: (id: string) => string;
};
