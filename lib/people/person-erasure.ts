import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import type { CommandContext, OfficeContext } from '@/lib/context';

/** Every column by which a record names a person, besides the placement that lets go of them. */
export const personTies = [
	'appointments.person_id',
	'delegation_members.person_id',
	'agreement_signatories.person_id',
	'follow_ups.person_id',
	'representatives.person_id',
	'representative_absences.deputy_id',
	'exchange_placements.participant_id',
] as const;

const personalColumns = [
	'given_name',
	'family_name',
	'title',
	'salutation',
	'languages',
	'email',
	'phone',
	'notes',
	'legal_basis',
	'retain_until',
];

const uuids = (ids: string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;
const texts = (words: readonly string[]) => sql`${`{${words.join(',')}}`}::text[]`;

const untied = (exceptRound: string | null): SQL =>
	sql.join(
		personTies.map((tie) => {
			const [table = '', column = ''] = tie.split('.');
			const elsewhere =
				table === 'exchange_placements' && exceptRound ? sql` and tie.round_id <> ${exceptRound}` : sql``;
			return sql`not exists (select 1 from ${sql.identifier(table)} tie where tie.${sql.identifier(column)} = people.id${elsewhere})`;
		}),
		sql` and `,
	);

/** Those of the people whom no record names but placements of this round. */
export async function peopleTiedOnlyTo(
	{ db }: Pick<OfficeContext, 'db'>,
	roundId: string,
	ids: string[],
): Promise<string[]> {
	const rows = await db.execute<{ id: string }>(
		sql`select people.id from people where people.id = any(${uuids(ids)}) and ${untied(roundId)}`,
	);
	return rows.map(({ id }) => id);
}

/** Takes columns out of what the history says of these rows of a table. */
export async function forget(
	{ tx }: CommandContext,
	table: string,
	ids: string[],
	columns: readonly string[],
) {
	if (ids.length === 0) return;
	await tx.execute(sql`select history_forget(${table}, ${uuids(ids)}, ${texts(columns)})`);
}

/**
 * Deletes those of the people whom no record names any more, and what the history and merges say of them; the others
 * stay. Answers how many are gone.
 */
export async function erasePeople(ctx: CommandContext, ids: string[]): Promise<number> {
	if (ids.length === 0) return 0;
	const { tx } = ctx;
	const gone = await tx.execute<{ id: string }>(
		sql`delete from people where people.id = any(${uuids(ids)}) and ${untied(null)} returning id`,
	);
	const erased = gone.map(({ id }) => id);
	const merged = await tx.execute<{ id: string; gone_id: string }>(
		sql`delete from merges where noun = 'person' and (kept_id = any(${uuids(erased)}) or gone_id = any(${uuids(erased)}))
			returning id, gone_id`,
	);
	await forget(
		ctx,
		'merges',
		merged.map(({ id }) => id),
		['gone', 'kept', 'moved'],
	);
	await forget(ctx, 'people', [...erased, ...merged.map((merge) => merge.gone_id)], personalColumns);
	return erased.length;
}
