import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { read } from '@/settings/read';
import { PlainError, print } from './terminal';

interface Browser {
	name: string;
	/** The setting that names one. */
	setting: 'CHROMIUM_PATH' | 'FIREFOX_PATH';
	programs: string[];
	places: string[];
	debian: string;
}

const chromiums: Browser = {
	name: 'Chromium',
	setting: 'CHROMIUM_PATH',
	// Without a window it draws the same pages with a third less work.
	programs: [
		...['chromium-headless-shell', 'chromium', 'chromium-browser'],
		...['google-chrome', 'google-chrome-stable', 'chrome'],
	],
	places: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', chromium.executablePath()],
	debian: 'chromium-headless-shell',
};

const firefoxes: Browser = {
	name: 'Firefox',
	setting: 'FIREFOX_PATH',
	programs: ['firefox-esr', 'firefox'],
	places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
	debian: 'firefox-esr',
};

/** A Chromium for the browser tests; installs Debian's as the last resort. */
export const findBrowser = () => find(chromiums);

/** A Firefox as people have it, not Playwright's; installs Debian's as the last resort. */
export const findFirefox = () => find(firefoxes);

function find(browser: Browser): string {
	const found = installed(browser);
	if (found) return found;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		print(`Installing ${browser.name} for the browser tests …`);
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		for (const work of [['update'], ['install', '-y', '--no-install-recommends', browser.debian]]) {
			spawnSync('apt-get', ['-qq', ...work], { stdio: ['ignore', 'ignore', 'inherit'], env });
		}
		const fresh = installed(browser);
		if (fresh) return fresh;
	}
	throw new PlainError(
		`No ${browser.name} was found for the browser tests; install one or name it in ${browser.setting}.`,
	);
}

function installed({ setting, programs, places }: Browser): string | undefined {
	const named = read(setting);
	if (named && !isProgram(named)) throw new PlainError(`${setting} names ${named}, which can't be run.`);
	const onPath = (process.env.PATH ?? '').split(path.delimiter);
	const candidates = programs.flatMap((name) => onPath.map((folder) => path.join(folder, name)));
	return [named, ...candidates, ...places].find((file) => file && isProgram(file));
}

function isProgram(file: string) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
