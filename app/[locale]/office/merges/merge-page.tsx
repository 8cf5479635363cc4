import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { createLoader, parseAsString } from 'nuqs/server';
import { type OfficeContext, requirePermission } from '@/lib/context';
import type { MergeField } from '@/lib/merges/merge';
import { NounPage } from '../noun-page';
import type { Search } from '../search-params';
import { MergePair, type Value } from './merge-pair';
import { MergeStart } from './merge-start';

const loadWith = createLoader({ with: parseAsString });

type Props<R> = {
	noun: 'person' | 'organisation';
	params: Promise<{ id: string }>;
	searchParams: Promise<Search>;
	find: (ctx: OfficeContext, id: string) => Promise<R | undefined>;
	nameOf: (record: R) => string;
	/** A value in the reader's words. */
	say: (field: MergeField, value: Value, of: R) => string;
	/** Why two can't be merged as they stand. */
	obstacle?: (ctx: OfficeContext, pair: { keptId: string; goneId: string }) => Promise<string | null>;
};

/** Where a record is made one with another of `?with=`, or where that one is chosen. */
export async function MergePage<R extends { id: string; version: number }>({
	noun,
	find,
	nameOf,
	say,
	...props
}: Props<R>) {
	const ctx = await requirePermission('people.merge');
	const plural = noun === 'person' ? 'people' : 'organisations';
	const [{ id }, chosen, t, words] = await Promise.all([
		props.params,
		loadWith(props.searchParams),
		getTranslations('merges'),
		getTranslations(plural),
	]);
	const [kept, gone] = await Promise.all([find(ctx, id), chosen.with ? find(ctx, chosen.with) : null]);
	if (!kept || (chosen.with && !gone)) notFound();
	const half = (record: R) => ({
		...{ id: record.id, version: record.version, name: nameOf(record) },
		values: record,
	});
	return (
		<NounPage
			noun={plural}
			above={[{ at: id, label: nameOf(kept) }]}
			title={t(`title.${noun}`)}
			meta={t('lead')}
		>
			{gone && gone.id !== kept.id ? (
				<MergePair
					{...{ ctx, noun }}
					kept={half(kept)}
					gone={half(gone)}
					label={(field) => words(`fields.${field as 'email'}`)}
					say={(field, value, of) => say(field, value, of.id === kept.id ? kept : gone)}
					obstacle={await props.obstacle?.(ctx, { keptId: kept.id, goneId: gone.id })}
				/>
			) : (
				<MergeStart {...{ ctx, noun, id }} />
			)}
		</NounPage>
	);
}
