import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedCombobox, comboboxOptions, comboboxPick, comboboxStep, isUnpicked } from './combobox-state';

type State = typeof closedCombobox;
const hit = (label: string) => ({ id: label, label });
const typed = (state: State, text: string) => comboboxStep(state, { type: 'typed', text });
const answered = (state: State, asked: number, ...labels: string[]) =>
	comboboxStep(state, { type: 'answered', asked, answer: labels.map(hit) });
const pickAt = (state: State, index: number) => comboboxPick(comboboxOptions(state, [], true), index);

test('takes no hit of an earlier word, by whatever way', () => {
	const first = typed(closedCombobox, 'Mus');
	const found = answered(first, first.asked, 'Musk');
	expect(found.active).toBe(0);
	expect(pickAt(found, 0)).toEqual(hit('Musk'));
	const on = typed(found, 'Muster');
	expect(on.active).toBe(-1);
	expect(pickAt(on, 0)).toBeNull();
	expect(comboboxStep(on, { type: 'moved', step: 1, count: 1 }).active).toBe(-1);
});

test('offers nothing new before it is known whether it exists', () => {
	const state = typed(closedCombobox, 'Muster');
	expect(comboboxOptions(state, [], true).creatable).toBe(false);
	expect(pickAt(state, 0)).toBeNull();
	const failed = comboboxStep(state, { type: 'answered', asked: state.asked, answer: 'failed' });
	expect(comboboxOptions(failed, [], true).creatable).toBe(false);
	const none = answered(state, state.asked);
	expect(pickAt(none, 0)).toBe('create');
});

test('drops answers out of order, and those after closing', () => {
	const first = typed(closedCombobox, 'Mus');
	const second = typed(first, 'Muster');
	const late = answered(answered(second, second.asked, 'Muster'), first.asked, 'Musk');
	expect(pickAt(late, 0)).toEqual(hit('Muster'));
	const closed = comboboxStep(second, { type: 'closed' });
	expect(answered(closed, second.asked, 'Muster')).toEqual(closed);
});

test('keeps what was typed and not picked, and knows it', () => {
	const state = typed(closedCombobox, 'Muster');
	const left = comboboxStep(answered(state, state.asked, 'Musterstadt'), { type: 'left', chosen: 'Bologna' });
	expect(left).toMatchObject({ query: 'Muster', status: 'idle', found: [], active: -1 });
	expect(isUnpicked(left, 'Bologna')).toBe(true);
	expect(answered(left, state.asked, 'Musterstadt')).toEqual(left);
	const picked = comboboxStep(left, { type: 'closed' });
	expect(picked.query).toBeNull();
	expect(isUnpicked(picked, 'Musterstadt')).toBe(false);
});

test('keeps nothing where what stands there is what is chosen, or only spaces', () => {
	for (const text of ['Bologna', ' Bologna ', '  ', '']) {
		const state = typed(closedCombobox, text);
		expect(isUnpicked(state, 'Bologna')).toBe(false);
		expect(comboboxStep(state, { type: 'left', chosen: 'Bologna' }).query).toBeNull();
	}
});

test('opens without the hits of last time', () => {
	const first = typed(closedCombobox, 'Mus');
	const again = comboboxStep(comboboxStep(answered(first, first.asked, 'Musk'), { type: 'closed' }), {
		type: 'opened',
	});
	expect(comboboxOptions(again, [], true)).toMatchObject({ choices: [], settled: false });
});

test('shows who is taken without letting them be picked', () => {
	const state = typed(closedCombobox, 'Erika Muster');
	const options = comboboxOptions(
		comboboxStep(state, {
			type: 'answered',
			asked: state.asked,
			answer: [{ ...hit('Erika Muster'), taken: true }],
		}),
		[],
		true,
	);
	expect(comboboxPick(options, 0)).toBeNull();
	expect(comboboxPick(options, 1)).toBe('create');
});

test('what is picked always answers what stands there', () => {
	const step = fc.oneof(
		fc.record({ type: fc.constant('typed' as const), text: fc.constantFrom('a', 'ab', 'abc', '') }),
		fc.record({ type: fc.constant('answer' as const), back: fc.nat(4) }),
		fc.constant({ type: 'closed' as const }),
		fc.constant({ type: 'opened' as const }),
	);
	fc.assert(
		fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
			const words = new Map<number, string>();
			let state = closedCombobox;
			for (const each of steps) {
				state =
					each.type === 'answer'
						? answered(state, state.asked - each.back, words.get(state.asked - each.back) ?? '?')
						: comboboxStep(state, each);
				if (each.type !== 'answer') words.set(state.asked, state.query ?? '');
				const picked = pickAt(state, 0);
				if (picked && picked !== 'create') expect(picked.id).toBe(state.query ?? '');
			}
		}),
	);
});
