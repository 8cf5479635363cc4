import { getLocale, getTranslations } from 'next-intl/server';
import { ActionButton } from '@/components/form/action-button';
import { Card } from '@/components/ui/card';
import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { formatInstant } from '@/lib/dates';
import type { MergeNoun } from '@/lib/merges/merge';
import { listMerges } from '@/lib/merges/merge-queries';
import { undoRefusal } from '@/lib/merges/merge-undo-commands';
import { organisationsOnSite } from '@/lib/on-site';
import { undoMergeAction } from './actions';

type Props = { ctx: OfficeContext; noun: MergeNoun; id: string; name: string };

/** What was merged into this record, and the way back; nothing if there was no merger. */
export async function MergesCard({ ctx, noun, id, name }: Props) {
	const [rows, locale, t] = await Promise.all([
		listMerges(ctx, noun, id),
		getLocale(),
		getTranslations('merges'),
	]);
	if (rows.length === 0) return null;
	const mergeable = may(ctx.user, 'people.merge');
	const against = new Map(
		await Promise.all(
			rows.map(async (row) => [row.id, mergeable ? await undoRefusal(ctx, row.id) : null] as const),
		),
	);
	const why = (id: string) => {
		const found = against.get(id);
		return found && t(found.refusal.replace('merges.', '') as 'refusals.undoneAlready', found.params);
	};
	const published = noun === 'organisation' && (await organisationsOnSite(ctx, [id]));
	return (
		<Card title={t('card.title')} flush>
			<ul className="lines">
				{rows.map((row) => (
					<li key={row.id}>
						<div>
							{row.goneName}
							<div className="muted">
								{[formatInstant(row.at, locale), row.actor, t('card.rows', { count: row.rows })]
									.filter(Boolean)
									.join(' · ')}
							</div>
							{why(row.id) && <div className="muted cell-note">{why(row.id)}</div>}
							{mergeable && !why(row.id) && (
								<ActionButton
									small
									label={t('undo.action')}
									action={undoMergeAction}
									input={{ id: row.id, version: row.version }}
									confirm={{
										title: t('undo.title', { gone: row.goneName }),
										body: [t('undo.body', { gone: row.goneName, kept: name }), published && t('undo.public')]
											.filter(Boolean)
											.join(' '),
										label: t('undo.action'),
									}}
									done={t('undo.done')}
								/>
							)}
						</div>
					</li>
				))}
			</ul>
		</Card>
	);
}
