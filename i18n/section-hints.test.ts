import { describe, expect, it } from 'vitest';
import { officeNavigation } from '@/app/[locale]/office/navigation';
import { explainedSections, hintWords } from '@/lib/hints/hints';
import { wording } from '@/lib/register/history-test-words';

describe('what sections explain at the first visit', () => {
	it('is said of every section that the navigation leads to', () => {
		const { groups, foot } = officeNavigation(
			{ role: 'admin', partnershipIds: [] },
			'/de/office',
			(key) => key,
		);
		const sections = [...groups.flatMap(({ items }) => items), ...foot]
			.flatMap(({ href }) => /^\/de\/office\/([\w-]+)$/.exec(href)?.[1] ?? [])
			.toSorted();
		expect([...explainedSections].toSorted()).toEqual(sections);
	});

	it.each([
		['German', 'de'],
		['English', 'en'],
	])('takes two sentences of at most two lines each in %s', async (_, locale) => {
		const { t } = await wording(locale);
		for (const section of explainedSections) {
			const text = t(hintWords(section));
			expect(text.match(/[.](?= |$)/g), text).toHaveLength(2);
			expect(text.length, text).toBeLessThanOrEqual(200);
		}
	});
});
