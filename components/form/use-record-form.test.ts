import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import type { Action } from './form-answer';
import { schemaOf, useAddOrReviseForm, useRecordForm } from './use-record-form';

const newInput = z.strictObject({ year: z.string().transform(Number) });
const input = z.strictObject({ id: z.string(), version: z.number(), year: z.string() });
type New = { year: string };
type Known = { id: string; version: number; year: string };

const called: string[] = [];
const action =
	<I>(name: string): Action<I, { id: string }> =>
	async () => {
		called.push(name);
		return { data: { id: name } };
	};
const add = { schema: async () => newInput, action: action<New>('add') };
const revise = { schema: async () => input, action: action<Known>('revise') };

type Form = ReturnType<typeof useAddOrReviseForm<New, Known, { id: string }>>;

function Draw({ values, forms }: { values: New | Known; forms: Form[] }) {
	forms.push(useAddOrReviseForm({ values, add, revise }));
	return null;
}

it.each([
	[{ year: '1991' }, 'add', newInput],
	[{ id: 'a', version: 3, year: '1991' }, 'revise', input],
])('%j goes to %s, and is asked by its schema', async (values, name, schema) => {
	const forms: Form[] = [];
	renderToString(createElement(Draw, { values, forms }));
	const [form] = forms;
	if (!form) throw new Error('nothing was drawn');
	called.length = 0;
	expect(await form.action({ key: '1', input: form.getValues() })).toEqual({ data: { id: name } });
	expect(called).toEqual([name]);
	expect(await schemaOf(form.control)).toBe(schema);
});

/** For the compiler (`npm run types`) alone, which refuses an expected error that isn't one. */
function NeverDrawn() {
	const form = useRecordForm({ values: { year: '' }, ...add });
	expectTypeOf(form.getValues()).toEqualTypeOf<New>();
	// @ts-expect-error the schema takes no number
	useRecordForm({ values: { year: 1991 }, ...add });
	// @ts-expect-error the action takes something else
	useRecordForm({ values: { year: '' }, schema: add.schema, action: revise.action });
	// @ts-expect-error the two are swapped
	useAddOrReviseForm({ values: { year: '' }, add: revise, revise: { ...revise, action: add.action } });
}

it('holds what the schema takes, and compiles with no action for something else', () => {
	expectTypeOf(NeverDrawn).returns.toBeVoid();
});
