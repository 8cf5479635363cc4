import 'server-only';
import { sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema/partnerships';
import { inLanguage } from '@/lib/list-query';
import type { PartnershipStatus } from './partnership';

/** After its partners, or by its address while it has none. */
export const partnershipName = (locale: string) =>
	sql<string>`coalesce(nullif(${inLanguage(partnerships.label, locale)}, ''), ${partnerships.slug})`;

export const countries = sql<string[]>`array(
	select distinct t.country_code::text from partnership_parties pp join territories t on t.id = pp.territory_id
	where pp.partnership_id = partnerships.id and pp.side = 'partner' order by 1)`;

/** Former names of the partners in the reader's language, in the other if there are none; none that still holds. */
export const formerlyOn = (today: string, locale: string) => sql<string[]>`array(select name from (
	select distinct n.name from partnership_parties pp join territories t on t.id = pp.territory_id
	join territory_names n on n.territory_id = t.id and n.status = 'former' and n.name is distinct from t.label ->> n.locale
	where pp.partnership_id = partnerships.id and pp.side = 'partner'
		and n.name <> ${inLanguage(sql`t.label`, locale)} and n.locale = (
			select o.locale from territory_names o
			where o.territory_id = t.id and o.status = 'former' and o.name is distinct from t.label ->> o.locale
			order by o.locale <> ${locale}, o.locale not in ('de', 'en'), o.locale limit 1)
	union
	select ${inLanguage(sql`f.label`, locale)} from partnership_parties pp
	cross join territory_past(pp.territory_id, ${today}::date) past join territories f on f.id = past.territory_id
		and past.relation = 'rename'
	where pp.partnership_id = partnerships.id and pp.side = 'partner'
	) former order by name collate "de-natural" limit 3)`;

/** What the partners emerged from by that day, the nearest first: why „Aquitaine“ finds Nouvelle-Aquitaine. */
export const emergedOn = (today: string, locale: string) => sql<string[]>`array(select name from (
	select ${inLanguage(sql`f.label`, locale)} as name, min(past.step) as step from partnership_parties pp
	cross join territory_past(pp.territory_id, ${today}::date) past join territories f on f.id = past.territory_id
		and past.relation <> 'rename'
	where pp.partnership_id = partnerships.id and pp.side = 'partner' group by 1
	) emerged order by step, name collate "de-natural" limit 3)`;

export const topicLabels = (locale: string) => sql<string[]>`array(
	select ${inLanguage(sql`t.label`, locale)} from partnership_topics pt join topics t on t.id = pt.topic_id
	where pt.partnership_id = partnerships.id order by t.position, 1)`;

export const statusOn = (today: string) =>
	sql<PartnershipStatus>`partnership_status(partnerships.id, ${today}::date)`;
