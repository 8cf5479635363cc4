import 'server-only';
import { inArray, type SQL, sql } from 'drizzle-orm';
import { siteVisits } from '@/db/schema/site';
import { countryNames } from '@/lib/territories/country-names';
import { fold } from '@/lib/words';
import type { SiteContext } from './site-context';
import { countriesOf } from './site-countries';
import { bestMatches } from './site-words';

const both = (label: SQL) => sql`concat_ws(' ', ${label} ->> 'de', ${label} ->> 'en')`;

type Row = { id: string; text: string; codes: string[] | null };

/** What the page of each visit says: title, summary, topics, partners, stops and the countries of these. */
async function readTexts({ db }: SiteContext): Promise<Row[]> {
	return db.execute<Row>(sql`
		select v.id, concat_ws(' ', ${both(sql`v.title`)}, ${both(sql`v.summary`)},
			(select string_agg(${both(sql`t.label`)}, ' ') from site.visit_topics vt join site.topics t on t.id = vt.topic_id where vt.visit_id = v.id),
			(select string_agg(${both(sql`p.label`)}, ' ') from site.visit_partnerships vp join site.partnerships p on p.id = vp.partnership_id where vp.visit_id = v.id),
			(select string_agg(concat_ws(' ', s.place, ${both(sql`s.label`)}), ' ') from site.visit_stops s where s.visit_id = v.id)) as text,
			(select array_agg(distinct s.country_code::text) from site.visit_stops s where s.visit_id = v.id) as codes
		from site.visits v`);
}

/** The condition that a visit says every word of `q`; only where none does, nearly every one. */
export async function visitsSearched(site: SiteContext, q: string): Promise<SQL> {
	const country = await countriesOf(site);
	const findable = (await readTexts(site)).map(({ id, text, codes }) => {
		const shown = (codes ?? []).map((code) => `${country(code, 'de')} ${country(code, 'en')}`);
		const names = (codes ?? []).map(countryNames).join(' ');
		return { id, names, text: fold([text, ...shown].join(' ')).folded };
	});
	return inArray(
		siteVisits.id,
		bestMatches(findable, q).map(({ id }) => id),
	);
}
