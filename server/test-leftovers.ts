import { afterAll, vi } from 'vitest';

// The next file in this process finds it as this one did; this hook comes after all of the file's own.
afterAll(() => {
	vi.unstubAllEnvs();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});
