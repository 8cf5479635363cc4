import 'server-only';
import { and, inArray, sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema/partnerships';
import { visiblePartnerships } from '@/lib/auth/scope';
import type { OfficeContext } from '@/lib/context';
import { inLanguage } from '@/lib/list-query';
import type { FoundingDays } from '@/lib/partnerships/founding-line';

/** A partnership for whom an agreement is signed: its parties, as signatories name them, and its founding. */
export type SigningSide = {
	id: string;
	label: string;
	parties: { id: string; label: string }[];
	/** The line of the ledger that no agreement is named by yet; `on` is EDTF, '' if unknown. */
	founding: (FoundingDays & { on: string }) | null;
};

/** The partnerships that `user` may see, those given or all, in no order that matters. */
export async function signingSides(
	{ db, user }: OfficeContext,
	locale: string,
	ids?: string[],
): Promise<SigningSide[]> {
	if (ids?.length === 0) return [];
	return db
		.select({
			id: partnerships.id,
			label: sql<string>`coalesce(nullif(${inLanguage(partnerships.label, locale)}, ''), ${partnerships.slug})`,
			parties: sql<SigningSide['parties']>`(
				select coalesce(json_agg(json_build_object('id', 'territory:' || t.id,
					'label', coalesce(t.label ->> ${locale}, t.label ->> 'de', '')) order by pp.position, pp.id), '[]')
				from partnership_parties pp join territories t on t.id = pp.territory_id
				where pp.partnership_id = partnerships.id)`,
			founding: sql<SigningSide['founding']>`(
				select json_build_object('on', coalesce(e."on", ''), 'onFirst', e.on_first, 'onLast', e.on_last)
				from ledger_entries e where e.partnership_id = partnerships.id
					and e.type = 'founded' and e.agreement_id is null limit 1)`,
		})
		.from(partnerships)
		.where(and(visiblePartnerships(user), ids ? inArray(partnerships.id, ids) : undefined));
}
