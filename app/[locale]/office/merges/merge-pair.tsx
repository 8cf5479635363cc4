import { getLocale, getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { OfficeContext } from '@/lib/context';
import {
	choicesFor,
	type MergeField,
	type MergeNoun,
	mergeFields,
	suggestedChoice,
} from '@/lib/merges/merge';
import { previewRows } from '@/lib/merges/merge-queries';
import { organisationsOnSite } from '@/lib/on-site';
import { MergeForm } from './merge-form';
import { MovedRows } from './moved-rows';

export type Value = string | string[] | null;
type Half = { id: string; version: number; name: string; values: Record<string, unknown> };

type Props = {
	ctx: OfficeContext;
	noun: MergeNoun;
	kept: Half;
	gone: Half;
	label: (field: MergeField) => string;
	/** A value in the reader's words. */
	say: (field: MergeField, value: Value, of: Half) => string;
	/** Why these two can't be merged as they stand. */
	obstacle?: string | null;
};

/** Two records side by side: whose value stays, what changes hands, and the merger itself. */
export async function MergePair({ ctx, noun, kept, gone, label, say, obstacle }: Props) {
	const [locale, t, moved] = await Promise.all([
		getLocale(),
		getTranslations('merges'),
		previewRows(ctx, noun, gone.id, kept.id),
	]);
	const list = `/${locale}/office/${noun === 'person' ? 'people' : 'organisations'}`;
	const fields: readonly MergeField[] = mergeFields[noun];
	const rows = fields.map((field) => {
		const [mine, theirs] = [kept.values[field] as Value, gone.values[field] as Value];
		return {
			field,
			label: label(field),
			kept: say(field, mine, kept),
			gone: say(field, theirs, gone),
			choices: choicesFor(field, mine, theirs),
			suggested: suggestedChoice(field, mine, theirs),
		};
	});
	const clashes = moved.reduce((sum, { onlyOnce }) => sum + onlyOnce, 0);
	const blocked = obstacle ?? (clashes > 0 ? t('refusals.inOneRound', { count: clashes }) : null);
	const published = noun === 'organisation' && (await organisationsOnSite(ctx, [kept.id, gone.id]));
	const rest = (
		<>
			<MovedRows rows={moved} kept={kept.name} gone={gone.name} />
			{published && <Alert tone="warn" title={t('publicOrganisation')} />}
		</>
	);
	const half = (which: 'kept' | 'gone', { id, name }: Half) => (
		<div>
			<div className="muted">{t(`half.${which}`)}</div>
			<Link href={`${list}/${id}`}>
				<strong>{name}</strong>
			</Link>
		</div>
	);
	return (
		<div className="stack merge">
			<Card>
				<div className="merge-halves">
					{half('kept', kept)}
					{half('gone', gone)}
					<LinkButton small href={`${list}/${gone.id}/merge?with=${kept.id}`}>
						{t('swap')}
					</LinkButton>
				</div>
			</Card>
			{blocked ? (
				<>
					<Alert tone="warn" title={t('blocked')}>
						<p>{blocked}</p>
					</Alert>
					{rest}
				</>
			) : (
				<MergeForm
					key={`${kept.id} ${gone.id}`}
					noun={noun}
					pair={{
						keptId: kept.id,
						keptVersion: kept.version,
						goneId: gone.id,
						goneVersion: gone.version,
					}}
					names={{ kept: kept.name, gone: gone.name }}
					rows={rows}
				>
					{rest}
				</MergeForm>
			)}
		</div>
	);
}
