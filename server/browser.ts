import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { read } from '@/settings/read';
import { PlainError, say } from './say';

// Chromium without a window draws the same pages with a third less work.
const names = [
	...['chromium-headless-shell', 'chromium', 'chromium-browser'],
	...['google-chrome', 'google-chrome-stable', 'chrome'],
];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** A Chromium for the browser tests; installs Debian's as the last resort. */
export function findBrowser(): string {
	const found = installed();
	if (found) return found;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		say('Installing Chromium for the browser tests …');
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		for (const work of [
			['update'],
			['install', '-y', '--no-install-recommends', 'chromium-headless-shell'],
		]) {
			spawnSync('apt-get', ['-qq', ...work], { stdio: ['ignore', 'ignore', 'inherit'], env });
		}
		const fresh = installed();
		if (fresh) return fresh;
	}
	throw new PlainError(
		'No Chromium was found for the browser tests; install one or name it in CHROMIUM_PATH.',
	);
}

function installed(): string | undefined {
	const named = read('CHROMIUM_PATH');
	if (named && !isProgram(named)) throw new PlainError(`CHROMIUM_PATH names ${named}, which can't be run.`);
	const onPath = (process.env.PATH ?? '').split(path.delimiter);
	const candidates = names.flatMap((name) => onPath.map((folder) => path.join(folder, name)));
	return [named, ...candidates, ...places, chromium.executablePath()].find((file) => file && isProgram(file));
}

function isProgram(file: string) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
