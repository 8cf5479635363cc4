import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import type { OfficeContext } from '@/lib/context';
import { likelyDuplicates } from '@/lib/merges/duplicate-queries';
import type { MergeNoun } from '@/lib/merges/merge';
import { DuplicateList } from './duplicate-list';
import { MergePartner } from './merge-partner';

/** With whom a record is to be merged: by search, or one of its likely duplicates. */
export async function MergeStart({ ctx, noun, id }: { ctx: OfficeContext; noun: MergeNoun; id: string }) {
	const [pairs, t] = await Promise.all([likelyDuplicates(ctx, noun, { id }), getTranslations('merges')]);
	return (
		<div className="stack merge">
			<Card>
				<MergePartner noun={noun} id={id} />
			</Card>
			<DuplicateList
				noun={noun === 'person' ? 'people' : 'organisations'}
				pairs={pairs}
				title={t('duplicates.ofRecord')}
			/>
		</div>
	);
}
