import { expect, test } from 'vitest';
import { tidyTime } from './tidy-time';

test.each([
	['9', '09:00'],
	['930', '09:30'],
	['1030', '10:30'],
	['9.30', '09:30'],
	['9:30 Uhr', '09:30'],
	['24', '00:00'],
	['', ''],
	['25', '25'],
	['9:75', '9:75'],
	['mittags', 'mittags'],
])('%s becomes %s', (typed, tidy) => {
	expect(tidyTime(typed)).toBe(tidy);
});
