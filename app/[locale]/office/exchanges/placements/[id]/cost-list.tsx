'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { ActionButton } from '@/components/form/action-button';
import { NewLine } from '@/components/form/new-line';
import { useOpenRow } from '@/components/list/use-open-row';
import { EmptyState } from '@/components/ui/empty-state';
import { Menu, MenuItem } from '@/components/ui/menu';
import { typedEuros } from '@/lib/euros';
import { sumsByPayer } from '@/lib/exchanges/placements/stay';
import type { Cost } from '@/lib/exchanges/placements/stay-queries';
import { removeCostAction } from '../actions';
import { CostForm } from './cost-form';

type Props = { placementId: string; costs: Cost[]; writable: boolean; planned: boolean };

const euros = { style: 'currency', currency: 'EUR' } as const;

export function CostList({ placementId, costs, writable, planned }: Props) {
	const t = useTranslations('placements.costs');
	const { list, open, show, close } = useOpenRow();
	return (
		<div ref={list}>
			{costs.length === 0 && open === null && (
				<EmptyState title={t('none')}>{t(planned ? 'noneBody' : 'notYet')}</EmptyState>
			)}
			<ul className="lines">
				{costs.map((cost) =>
					open === cost.id ? (
						<li key={cost.id}>
							<CostForm
								values={{
									...{ id: cost.id, version: cost.version, item: cost.item, payer: cost.payer },
									...{ amount: typedEuros(cost.amount), note: cost.note ?? '' },
								}}
								onDone={close}
							/>
						</li>
					) : (
						<li key={cost.id} className="line-wide">
							<CostLine cost={cost} writable={writable} onEdit={() => show(cost.id)} />
						</li>
					),
				)}
			</ul>
			{costs.length > 0 && <Sums costs={costs} />}
			{writable && (
				<NewLine open={open === 'new'} label={t('addItem')} onOpen={() => show('new')}>
					<CostForm
						values={{ placementId, item: 'travel', payer: 'home', amount: '', note: '' }}
						onDone={close}
					/>
				</NewLine>
			)}
		</div>
	);
}

function CostLine({ cost, writable, onEdit }: { cost: Cost; writable: boolean; onEdit: () => void }) {
	const t = useTranslations('placements.costs');
	const format = useFormatter();
	const item = t(`items.${cost.item}`);
	return (
		<>
			<div>
				<div>{item}</div>
				<div className="muted">{[t(`payers.${cost.payer}`), cost.note].filter(Boolean).join(' · ')}</div>
			</div>
			<span className={cost.amount === null ? 'muted' : 'amount'}>
				{cost.amount === null ? t('open') : format.number(cost.amount, euros)}
			</span>
			{writable && (
				<Menu of={item}>
					<MenuItem onClick={onEdit}>{t('edit')}</MenuItem>
					<ActionButton
						menuItem
						action={removeCostAction}
						input={{ id: cost.id, version: cost.version }}
						label={t('remove')}
						done={t('removed')}
						confirm={{ title: t('removeTitle', { item }), label: t('remove'), danger: true }}
					/>
				</Menu>
			)}
		</>
	);
}

/** Who bears how much altogether. */
function Sums({ costs }: { costs: Cost[] }) {
	const t = useTranslations('placements.costs');
	const format = useFormatter();
	return (
		<table className="table cost-sums">
			<caption>{t('sums')}</caption>
			<tbody>
				{sumsByPayer(costs).map(({ payer, amount, open }) => (
					<tr key={payer}>
						<th scope="row">{t(`payers.${payer}`)}</th>
						<td className="muted">{open > 0 && t('sumOpen', { count: open })}</td>
						<td className="numeric">{amount === null ? '–' : format.number(amount, euros)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
