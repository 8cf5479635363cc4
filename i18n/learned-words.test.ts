import { expect, it, vi } from 'vitest';
import { learnedWords, learnWords, subscribe } from './learned-words';

it('a refusal from another section brings the words of its own, and tells whoever shows words', async () => {
	vi.stubGlobal('document', { documentElement: { lang: 'de' } });
	const told = vi.fn();
	const stop = subscribe(told);
	expect(learnedWords()).toEqual({});
	await learnWords(['errors.invalid', 'noKey']);
	expect(told).not.toHaveBeenCalled();
	await learnWords(['visits.refusals.notPlanned', 'nothing.of.ours', 'common.form.failed']);
	expect(Object.keys(learnedWords())).toEqual(['visits']);
	expect(learnedWords()).toHaveProperty('visits.refusals.notPlanned');
	expect(told).toHaveBeenCalledOnce();
	stop();
	vi.unstubAllGlobals();
});
