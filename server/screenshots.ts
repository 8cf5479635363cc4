import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import postgres from 'postgres';
import { sessionCookie } from '@/lib/auth/cookies';
import { findBrowser } from './browser';
import { root } from './paths';
import { failPlainly, PlainError, print, printPlainly } from './terminal';
import { fillDatabase, openTestOffice, type TestOffice } from './test-server';

type Role = 'staff' | 'manager';

interface View {
	path: string;
	/** Whoever is signed in; nobody on the public pages. */
	role?: Role;
	width?: number;
	height?: number;
	dark?: boolean;
}

const folder = path.join(root, 'docs', 'pictures');
const heaviest = 120_000;
const sitePartnership = '/de/partnerschaften/emilia-romagna';

/** One narrow picture shows several views side by side. */
function pictures(ids: { visit: string; partnership: string }): Record<string, View[]> {
	const narrow = { width: 320, height: 700 };
	return {
		'office-start': [{ path: '/de/office', role: 'staff' }],
		'office-visits': [{ path: '/de/office/visits', role: 'manager' }],
		'office-visit': [{ path: `/de/office/visits/${ids.visit}`, role: 'manager' }],
		'office-partnership-dark': [
			{ path: `/de/office/partnerships/${ids.partnership}`, role: 'manager', dark: true },
		],
		'site-start': [{ path: '/de' }],
		'site-partnership': [{ path: sitePartnership }],
		narrow: [
			{ path: '/de/office', role: 'staff', ...narrow },
			{ path: `/de/office/visits/${ids.visit}`, role: 'manager', ...narrow },
			{ path: sitePartnership, ...narrow },
			{ path: sitePartnership, dark: true, ...narrow },
		],
	};
}

/** A visit of Emilia-Romagna that shows most: its programme first, then what is due, then its delegation. */
async function recordsOf(sql: postgres.Sql) {
	const [found] = await sql<{ visit: string; partnership: string }[]>`
		select v.id as visit, p.id as partnership
		from partnerships p
		join visit_partnerships vp on vp.partnership_id = p.id
		join visits v on v.id = vp.visit_id
		where p.slug = 'emilia-romagna' and v.status in ('confirmed', 'reported')
		order by (select count(*) from agenda_items a where a.visit_id = v.id) desc,
			(select count(*) from follow_ups f where f.visit_id = v.id) desc,
			(select count(*) from delegation_members m where m.visit_id = v.id) desc, v.starts_on desc limit 1`;
	if (!found) throw new PlainError('The demo has no confirmed visit of Emilia-Romagna to show.');
	return found;
}

/** A session as signing in makes it, without the form. */
async function signIn(context: BrowserContext, office: TestOffice, sql: postgres.Sql, role: Role) {
	const [session] = await sql<{ id: string }[]>`
		insert into sessions (user_id, user_agent, address)
		select id, 'Screenshots', '127.0.0.1' from users where role = ${role} and active order by email limit 1
		returning id`;
	const value = await encode({ token: { sid: session?.id }, secret: office.authSecret, maxAge: 3600 });
	await context.addCookies([
		{ name: sessionCookie(office.baseUrl), value, url: office.baseUrl, httpOnly: true, sameSite: 'Lax' },
	]);
}

async function take(browser: Browser, office: TestOffice, sql: postgres.Sql, view: View): Promise<Buffer> {
	const context = await browser.newContext({
		viewport: { width: view.width ?? 1280, height: view.height ?? 860 },
		colorScheme: view.dark ? 'dark' : 'light',
		reducedMotion: 'reduce',
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
	});
	try {
		if (view.role) await signIn(context, office, sql, view.role);
		const page = await context.newPage();
		const answer = await page.goto(office.baseUrl + view.path, { waitUntil: 'networkidle' });
		if (answer?.status() !== 200) throw new PlainError(`${view.path} answered ${answer?.status()}.`);
		return await page.screenshot({ scale: 'css' });
	} finally {
		await context.close();
	}
}

/** Chromium packs WebP, which neither Playwright nor Node can; so the browser that took them packs them too. */
async function pack(page: Page, shots: Buffer[], quality: number): Promise<Buffer> {
	const sources = shots.map((shot) => `data:image/png;base64,${shot.toString('base64')}`);
	const packed = await page.evaluate(
		async ({ sources, quality }) => {
			const images = await Promise.all(
				sources.map(async (src) => {
					const image = new Image();
					image.src = src;
					await image.decode();
					return image;
				}),
			);
			const gap = 16;
			const canvas = document.createElement('canvas');
			canvas.width = images.reduce((width, image) => width + image.width + gap, -gap);
			canvas.height = Math.max(...images.map(({ height }) => height));
			let left = 0;
			for (const image of images) {
				canvas.getContext('2d')?.drawImage(image, left, 0);
				left += image.width + gap;
			}
			return canvas.toDataURL('image/webp', quality);
		},
		{ sources, quality },
	);
	return Buffer.from(packed.slice(packed.indexOf(',') + 1), 'base64');
}

async function screenshots() {
	const wanted = process.argv.slice(2);
	const filled = await fillDatabase();
	const office = await openTestOffice(filled, print);
	const sql = postgres(office.databaseUrl, { max: 1, onnotice: () => {} });
	const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const args = [...asRoot, '--disable-background-networking', '--disable-component-update', '--disable-sync'];
	const browser = await chromium.launch({ executablePath: findBrowser(), args });
	try {
		mkdirSync(folder, { recursive: true });
		const packer = await browser.newPage();
		for (const [name, views] of Object.entries(pictures(await recordsOf(sql)))) {
			if (wanted.length > 0 && !wanted.includes(name)) continue;
			const shots: Buffer[] = [];
			for (const view of views) shots.push(await take(browser, office, sql, view));
			let picture = await pack(packer, shots, 0.9);
			for (let quality = 0.8; picture.length > heaviest && quality > 0.3; quality -= 0.1) {
				picture = await pack(packer, shots, quality);
			}
			writeFileSync(path.join(folder, `${name}.webp`), picture);
			print(`docs/pictures/${name}.webp ${Math.ceil(picture.length / 1000)} kB`);
		}
	} finally {
		await browser.close();
		await sql.end();
		await office.stop();
		await filled.stop();
	}
}

printPlainly();
await screenshots().then(() => process.exit(0), failPlainly);
