import { addresses } from './every-page';
import { arrange, expect, sql, test } from './fixtures';
import { newVisit } from './office-steps';

/** What is public in one language only: lines of programmes and rounds, and texts that have no English. */
const germanOnly = async () => {
	const rows = await sql<{ words: string }[]>`
		select title as words from site.agenda_items union select label from site.exchange_rounds
		union select funding from site.exchange_programmes where funding is not null
		union select title ->> 'de' from site.visits where coalesce(title ->> 'en', '') = ''
		union select summary ->> 'de' from site.visits where coalesce(summary ->> 'en', '') = ''
		union select name ->> 'de' from site.exchange_programmes where coalesce(name ->> 'en', '') = ''
		union select label ->> 'de' from site.partnerships where coalesce(label ->> 'en', '') = ''
		union select label ->> 'de' from site.topics where coalesce(label ->> 'en', '') = ''
		union select text ->> 'de' from site.ledger_entries where coalesce(text ->> 'en', '') = ''`;
	return rows.map(({ words }) => words?.trim()).filter(Boolean);
};

/** Run in the browser: which of the words stand in the page as a text of its own that isn't marked as German. */
function unmarked({ html, words }: { html: string; words: string[] }): string[] {
	const page = new DOMParser().parseFromString(html, 'text/html');
	const wanted = new Set(words);
	const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
	const found: string[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const text = node.textContent?.trim() ?? '';
		const marked = node.parentElement?.closest('[lang]')?.getAttribute('lang') === 'de';
		if (wanted.has(text) && !marked && !node.parentElement?.closest('script, option')) found.push(text);
	}
	return found;
}

test('English pages mark what is shown in German', async ({ page, as }) => {
	await as('admin');
	const visit = await newVisit({ title: 'Nur auf Deutsch betitelt' });
	await arrange(
		(tx) => tx`insert into agenda_items (visit_id, starts_at, title, public)
			select id, starts_on + interval '9 hours', 'Empfang im Rathaus', true from visits where id = ${visit.id}`,
	);
	const words = [...(await germanOnly()), 'Nur auf Deutsch betitelt', 'Empfang im Rathaus'];
	await page.goto('/en');
	const wrong: Record<string, string[]> = {};
	const [told] = await sql<{ slug: string }[]>`
		select v.slug from site.visits v join site.agenda_items a on a.visit_id = v.id order by v.slug limit 1`;
	const others = [
		`/en/visits/${told?.slug}`,
		`/en/office/visits/${visit.id}`,
		'/en/office/visits?q=betitelt',
	];
	const open = (await addresses())
		.map((address) => address.replace(/^\/de/, '/en'))
		.filter((address) => !address.includes('/office') && !/sign-in|setup|invite/.test(address));
	expect(open.length).toBeGreaterThan(8);
	let seen = 0;
	for (const address of [...open, ...others]) {
		const response = await page.request.get(address);
		if (!response.headers()['content-type']?.includes('html')) continue;
		const html = await response.text();
		seen += words.filter((each) => html.includes(each)).length;
		const found = await page.evaluate(unmarked, { html, words });
		if (found.length > 0) wrong[address] = found;
	}
	expect(seen, 'there is something to mark').toBeGreaterThan(3);
	expect(wrong).toEqual({});
});
