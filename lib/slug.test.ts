import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugOf } from './slug';

it.each([
	['Besuch aus Łódź, Köln & Gießen', 'besuch-aus-lodz-koeln-giessen'],
	['  Région Nouvelle-Aquitaine!  ', 'region-nouvelle-aquitaine'],
	['Ярославль', ''],
])('%s becomes %s', (text, slug) => expect(slugOf(text)).toBe(slug));

it('is empty or what the database takes, whatever was typed', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, max) => {
			const slug = slugOf(text, max);
			expect(slug.length).toBeLessThanOrEqual(max);
			if (slug) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
		}),
	);
});
