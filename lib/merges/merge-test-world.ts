import { eq, sql } from 'drizzle-orm';
import * as make from '@/db/demo/builders';
import { organisations } from '@/db/schema/organisations';
import { people } from '@/db/schema/people';
import { exchangePlacements } from '@/db/schema/placements';
import { exchangeProgrammes } from '@/db/schema/programmes';
import { exchangeRounds } from '@/db/schema/rounds';
import { visitWorld } from '@/lib/visits/visit-test-world';
import { type MergeNoun, mergeFields } from './merge';
import { mergeOrganisations, mergePeople } from './merge-commands';
import { mergeOrganisationsInput, mergePeopleInput } from './merge-input';
import { references } from './merge-references';
import { undoMerge } from './merge-undo-commands';

type Tx = Parameters<Parameters<typeof make.asActor>[2]>[0];

const choices = (noun: MergeNoun, taken: Record<string, string> = {}) =>
	Object.fromEntries(mergeFields[noun].map((field) => [field, taken[field] ?? 'kept']));

/** A database of its own in which records are merged as the office does it. */
export async function mergeWorld() {
	const world = await visitWorld();
	const build = <T>(work: (tx: Tx) => Promise<T>) => make.asActor(world.db, 'Aufbau', work);
	async function merge(
		noun: MergeNoun,
		keptId: string,
		goneId: string,
		taken: Record<string, string> = {},
		versions: Partial<{ keptVersion: number; goneVersion: number }> = {},
	) {
		const table = noun === 'person' ? people : organisations;
		const versionOf = async (id: string) =>
			(await world.db.select({ version: table.version }).from(table).where(eq(table.id, id)))[0]?.version ??
			1;
		const input = {
			...{ keptId, goneId, keptVersion: await versionOf(keptId), goneVersion: await versionOf(goneId) },
			...versions,
			choices: choices(noun, taken),
		};
		return world.as('staff', (ctx) =>
			noun === 'person'
				? mergePeople(ctx, mergePeopleInput.parse(input))
				: mergeOrganisations(ctx, mergeOrganisationsInput.parse(input)),
		);
	}

	const undo = (id: string, version = 1) => world.as('staff', (ctx) => undoMerge(ctx, { id, version }));

	/** Every row of every table that may name a record, as it stands: all columns but the counter of changes. */
	async function dump() {
		const tables = [
			...new Set([
				'people',
				'organisations',
				...Object.values(references)
					.flat()
					.map((each) => each.table),
			]),
		];
		const rows = await Promise.all(
			tables.map(async (table) => {
				const found = await world.db.execute<{ row: unknown }>(sql`
				select to_jsonb(t) - array['version', 'updated_at'] as row from ${sql.identifier(table)} t order by 1`);
				return [table, found.map(({ row }) => row)] as const;
			}),
		);
		return Object.fromEntries(rows);
	}

	/** Two records that hang on everything there is, some of it twice. */
	async function twins() {
		await build((tx) => tx.delete(exchangePlacements));
		await build((tx) => tx.execute(sql`delete from representatives`));
		return build(async (tx) => {
			const office = await make.organisation(tx, {
				name: 'Regione Emilia-Romagna',
				territoryId: world.emilia,
			});
			const other = await make.organisation(tx, {
				name: 'Regione Emilia Romagna',
				territoryId: world.emilia,
				phone: '051',
				notes: 'Zweiter Eintrag',
			});
			await make.organisation(tx, { name: 'Abteilung Internationales', parentId: other.id });
			const held = (organisationId: string, function_ = 'Referent') => ({
				organisationId,
				function: function_,
				during: '[2020-01-01,)',
			});
			const kept = await make.person(tx, {
				familyName: 'Esempio',
				email: 'paolo@regione.example',
				languages: ['it'],
				notes: 'Kennt Hessen gut.',
				appointments: [held(office.id), held(office.id, 'Rat')],
			});
			const gone = await make.person(tx, {
				givenName: 'P.',
				familyName: 'Esempio',
				phone: '0511',
				languages: ['de', 'it'],
				notes: 'Spricht Deutsch.',
				appointments: [held(office.id), held(other.id)],
			});
			const visit = await make.visit(tx, {
				partnershipIds: [world.own],
				members: [
					{ personId: kept.id, nameThen: 'Paolo Esempio' },
					{ personId: gone.id, nameThen: 'P. Esempio', officeThen: 'Referent damals' },
				],
				followUps: [{ text: 'Liste', personId: gone.id }],
			});
			await make.agreement(tx, {
				partnershipIds: [world.own],
				signatories: [{ organisationId: other.id, personId: gone.id, nameThen: 'P. Esempio' }],
			});
			await make.representative(tx, {
				partnershipId: world.foreign,
				personId: gone.id,
				organisationId: other.id,
				during: '[2019-01-01,2019-06-01)',
			});
			const slug = `p-${gone.id}`;
			const [programme] = await tx
				.insert(exchangeProgrammes)
				.values({ slug, name: { de: 'Lehrlinge' }, targetGroup: 'apprentices', direction: 'both' })
				.returning();
			const [round] = await tx
				.insert(exchangeRounds)
				.values({ programmeId: programme?.id ?? '', label: '2024' })
				.returning();
			for (const id of [office.id, other.id])
				await tx.execute(
					sql`insert into exchange_organisations (programme_id, organisation_id) values (${programme?.id}, ${id})`,
				);
			await tx.insert(exchangePlacements).values({
				roundId: round?.id ?? '',
				direction: 'in',
				participantId: gone.id,
				hostOrganisationId: other.id,
				homeOrganisationId: other.id,
			});
			return {
				kept: kept.id,
				gone: gone.id,
				office: office.id,
				other: other.id,
				visit: visit.id,
				round: round?.id ?? '',
			};
		});
	}

	return { ...world, build, merge, undo, dump, twins };
}

export type MergeWorld = Awaited<ReturnType<typeof mergeWorld>>;
export type Twins = Awaited<ReturnType<MergeWorld['twins']>>;
