import type { ComponentType } from 'react';
import { type Action, type Answer, call, type Failure } from '@/components/form/form-answer';

/** What became of one row. */
export type BulkResult = { id: string; failure?: Failure };

type Row = { id: string; version: number };
type Results = { results: BulkResult[] };

/** As lib/action.ts makes it by `bulkAction`: each row is sent with what the verb asks for, the same for all. */
export type BulkAction<Asked = unknown> = Action<{ items: (Row & Asked)[] }, Results>;

/** What a verb's fields hold. */
type Texts = Record<string, string>;

export type BulkVerb = {
	name: string;
	label: string;
	/** What stands on its button among the chosen rows, where the list says what they are. */
	button: string;
	/** The question asked once for all of them: „3 Besuche bestätigen?“ */
	title: (count: number) => string;
	body?: string;
	danger?: boolean;
	/** By `bulkSend`. */
	send: (key: string, rows: Row[], typed: Texts) => Promise<Answer<Results>>;
	/** What each row is sent beside its id and version; `fields` brings the form fields by which to give it. */
	values?: Texts;
	fields?: () => Promise<ComponentType>;
};

/** Sends rows with what was typed; `values` are the fields as they begin. */
export const bulkSend =
	<Asked extends Texts>(action: BulkAction<Asked>, values: Asked): BulkVerb['send'] =>
	(key, rows, typed) =>
		call(action, key, { items: rows.map(({ id, version }) => ({ id, version, ...values, ...typed })) }, true);

/** `name` and `href` are for the list of results. */
export type Bulk<Row> = {
	verbs: BulkVerb[];
	version: (row: Row) => number;
	name: (row: Row) => string;
	href: (id: string) => string;
};
