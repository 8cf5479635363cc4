import 'server-only';
import { eq } from 'drizzle-orm';
import { sitePartnershipNames } from '@/db/schema/site-partnerships';
import { parseEdtf } from '@/lib/edtf';
import { otherLocale } from './site-address';
import type { SiteContext } from './site-context';
import { byName } from './site-text';

type Row = typeof sitePartnershipNames.$inferSelect;

function groupsOf(rows: Row[], key: (row: Row) => string) {
	const groups = new Map<string, Row[]>();
	for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
	return groups;
}

/** What each of the territories is called in the page's language, else in the other, else as it is; each name once. */
function namesOf(rows: Row[], locale: SiteContext['locale']) {
	const territories = groupsOf(rows, (row) => row.territoryId);
	const names = [...territories.values()].flatMap((own) => {
		const language = [locale, otherLocale(locale), own[0]?.locale].find((one) =>
			own.some((row) => row.locale === one),
		);
		return own.filter((row) => row.locale === language).map((row) => row.name);
	});
	return [...new Set(names)].sort(byName(locale));
}

const relations = ['rename', 'merge', 'split', 'further'] as const;
const ways = ['before', 'after'] as const;

function originsOf(rows: Row[], locale: SiteContext['locale']) {
	return ways.flatMap((way) =>
		relations.flatMap((relation) => {
			const names = namesOf(
				rows.filter((row) => row.way === way && row.relation === relation),
				locale,
			);
			return names.length > 0 ? [{ key: `${way}_${relation}` as const, names }] : [];
		}),
	);
}

function successionsOf(rows: Row[], locale: SiteContext['locale']) {
	const steps = groupsOf(rows, ({ succeededOn, succession, way }) => `${succeededOn} ${succession} ${way}`);
	return [...steps].map(([id, found]) => {
		const on = found[0]?.succeededOn ?? null;
		const date = on ? parseEdtf(on) : null;
		return {
			...{ id, on, onFirst: date?.first ?? null, onLast: date?.last ?? null },
			kind: found[0]?.succession ?? ('rename' as const),
			way: found[0]?.way ?? ('before' as const),
			names: namesOf(found, locale),
		};
	});
}

/** What else the partner is or was called, what it came from and what became of it. */
export async function readNames({ db, locale }: SiteContext, partnershipId: string) {
	const rows = await db
		.select()
		.from(sitePartnershipNames)
		.where(eq(sitePartnershipNames.partnershipId, partnershipId));
	const kin = rows.filter((row) => row.succession);
	const own = rows.filter((row) => !row.succession);
	return {
		former: namesOf(
			own.filter((row) => row.status === 'former'),
			locale,
		),
		variants: [
			...new Set(own.filter((row) => row.status === 'alias' && row.locale === locale).map((row) => row.name)),
		],
		origins: originsOf(kin, locale),
		successions: successionsOf(kin, locale),
	};
}
