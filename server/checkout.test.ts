import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkoutState, packagesComplaint } from './checkout';

const folder = mkdtempSync(path.join(os.tmpdir(), 'jumelage-checkout-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: object) =>
	writeFileSync(path.join(folder, name), JSON.stringify(content));

describe('the checkout', () => {
	it('is unknown where there is no repository', () => {
		expect(checkoutState(folder)).toBeNull();
	});

	it('shows what was left behind in it', () => {
		spawnSync('git', ['init', '--quiet'], { cwd: folder });
		expect(checkoutState(folder)).toBe('');
		write('left-behind.json', {});
		expect(checkoutState(folder)).toContain('left-behind.json');
	});
});

describe('the lock file', () => {
	const root = { name: 'a', version: '1.0.0' };

	it('installs as it is while it names every package', () => {
		write('package.json', root);
		write('package-lock.json', { ...root, lockfileVersion: 3, packages: { '': root } });
		expect(packagesComplaint(folder)).toBeNull();
	});

	it('is complained of when a package is missing in it', () => {
		write('package.json', { ...root, dependencies: { b: 'file:b' } });
		expect(packagesComplaint(folder)).toMatch(/lock file|package-lock/);
	});
});
