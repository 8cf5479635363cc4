import { prose } from './fill-functions';

/** Territories, partnerships, organisations and people, each by its number, through all triggers. */
export const register = [
	`insert into territories (id, kind, country_code, code)
		select bench.id(3, t), 'region', bench.country(t), 'B' || t from generate_series(1, $partnerships) t`,
	`insert into territory_names (territory_id, locale, name)
		select bench.id(3, t), 'de', bench.place(t) from generate_series(1, $partnerships) t`,
	`insert into partnerships (id, slug, kind_id, summary, description, published_at)
		select bench.id(4, p), 'bench-' || p, k.ids[1 + p % cardinality(k.ids)],
			jsonb_build_object('de', ${prose('p', 400, '2')}), jsonb_build_object('de', ${prose('p', 500, '6')}),
			case when p % 20 = 0 then now() end
		from generate_series(1, $partnerships) p, (select array_agg(id order by position) as ids from partnership_kinds) k`,
	`insert into partnership_parties (partnership_id, territory_id, side)
		select bench.id(4, p), bench.id(3, p), 'partner' from generate_series(1, $partnerships) p
		union all select bench.id(4, p), (select home_territory_id from office), 'home' from generate_series(1, $partnerships) p`,
	`insert into ledger_entries (partnership_id, type, "on", on_first, on_last, anniversary_base)
		select bench.id(4, p), 'founded', day::text, day, day, true
		from generate_series(1, $partnerships) p, lateral (select date '1985-01-01' + floor(bench.r(p, 90) * 12000)::int as day) d`,
	`insert into organisations (id, name, sector, territory_id)
		select bench.id(9, o), bench.body(o), 'administration', bench.id(3, 1 + o % $partnerships) from generate_series(1, $people / 10) o`,
	`insert into people (id, given_name, family_name, email)
		select bench.id(2, p), bench.given(p), bench.family(p), 'p' || p || '@example.org' from generate_series(1, $people) p`,
	`insert into appointments (person_id, organisation_id, function)
		select bench.id(2, p), bench.id(9, 1 + p % ($people / 10)), bench.office(p) from generate_series(1, $people) p`,
	`insert into user_partnerships (user_id, partnership_id)
		select u.id, bench.id(4, p) from users u, generate_series(2, 4) p where u.role = 'representative' and u.active`,
];
