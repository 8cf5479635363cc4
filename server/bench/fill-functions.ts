import type postgres from 'postgres';
import * as words from './fill-words';

const list = (texts: string[]) => `array[${texts.map((text) => `'${text}'`).join(',')}]`;

/**
 * The dice: every value follows from the seed, the row's number and what it is for, so that neither the plan nor the
 * order of writing changes the data. Ids rise with the number, as uuidv7() does.
 */
export async function createDice(sql: postgres.Sql, seed: number) {
	await sql.unsafe(`
	create schema bench;
	create function bench.r(n bigint, what int) returns float8 language sql immutable parallel safe
		return (hashint8extended(n * 4096 + what, ${seed}) & 2147483647) / 2147483648.0::float8;
	create function bench.id(kind int, n bigint) returns uuid language sql immutable parallel safe
		return (lpad(to_hex(n), 8, '0') || '-' || lpad(to_hex(kind), 4, '0') || '-7000-8000-' || substr(md5(n::text), 1, 12))::uuid;
	create function bench.pick(choices text[], x float8) returns text language sql immutable parallel safe
		return choices[1 + floor(x * cardinality(choices))::int];
	create function bench.subject(n bigint, what int) returns text language sql immutable parallel safe
		return bench.pick(${list(words.subjects)}, power(bench.r(n, what), 2));
	create function bench.rare(n bigint, what int) returns text language sql immutable parallel safe
		return bench.pick(${list(words.firstHalves)}, bench.r(n, what)) || bench.pick(${list(words.secondHalves)}, bench.r(n, what + 1));
	create function bench.sentence(n bigint, what int) returns text language sql immutable parallel safe
		return bench.pick(${list(words.openings)}, bench.r(n, what)) || ' ' || bench.subject(n, what + 1) || ' '
			|| bench.pick(${list(words.links)}, bench.r(n, what + 2)) || ' ' || bench.rare(n, what + 3) || ' '
			|| bench.pick(${list(words.closings)}, bench.r(n, what + 5)) || '.';
	create function bench.given(p bigint) returns text language sql immutable parallel safe
		return bench.pick(${list(words.given)}, bench.r(p, 1));
	create function bench.family(p bigint) returns text language sql immutable parallel safe
		return bench.pick(${list(words.familyStarts)}, bench.r(p, 2)) || bench.pick(${list(words.familyEnds)}, bench.r(p, 3));
	create function bench.office(p bigint) returns text language sql immutable parallel safe
		return bench.pick(${list(words.offices)}, bench.r(p, 4));
	create function bench.place(t bigint) returns text language sql immutable parallel safe
		return initcap(bench.pick(array['gran','vel','mor','tal','ost','brun','cas','lun','ried','sol'], bench.r(t, 6))
			|| bench.pick(array['a','e','i','o','u','ia','ö'], bench.r(t, 7))
			|| bench.pick(array['burg','lla','stad','grad','nova','witz','ville','mar','cia','dorf'], bench.r(t, 8)))
			|| bench.pick(array['',' Nord',' Süd',' am See'], bench.r(t, 9));
	create function bench.body(p bigint) returns text language sql immutable parallel safe
		return bench.pick(${list(words.bodies)}, bench.r(p, 5)) || ' ' || bench.place(p % 400);
	create function bench.country(t bigint) returns text language sql immutable parallel safe
		return bench.pick(${list(words.countries)}, bench.r(t, 10));
	create function bench.occasion(n bigint) returns text language sql immutable parallel safe
		return bench.pick(${list(words.occasions)}, power(bench.r(n, 11), 2));
	-- Which of so many: the first ones often, the last ones seldom.
	create function bench.some(n bigint, what int, many int) returns bigint language sql immutable parallel safe
		return 1 + floor(many * power(bench.r(n, what), 2))::bigint;
	create table bench.sentences (n int primary key, text text);
	insert into bench.sentences select n, bench.sentence(n, 100) from generate_series(0, ${stock - 1}) n;
	analyze bench.sentences`);
}

const stock = 8000;

/** So many sentences out of a stock, as one text; written out, since a function for it would be slow. */
export const prose = (n: string, what: number, sentences: string) => `(select string_agg(s.text, ' ')
	from generate_series(1, ${sentences}) i, lateral (
		select text from bench.sentences where n = floor(${stock} * bench.r(${n} * 8 + i, ${what}))::int) s)`;
