import { costItems, costPayers } from '@/db/words/exchanges';

export { costItems, costPayers };

export type CostItem = (typeof costItems)[number];
export type CostPayer = (typeof costPayers)[number];

type Cost = { payer: CostPayer; amount: number | null };

/**
 * What each payer bears, in euros, in the order of the list; `open` counts the items whose amount isn't known, and a sum
 * of nothing known is null.
 */
export function sumsByPayer(costs: Cost[]): { payer: CostPayer; amount: number | null; open: number }[] {
	return costPayers.flatMap((payer) => {
		const own = costs.filter((cost) => cost.payer === payer);
		if (own.length === 0) return [];
		// In cents, so that 0.1 + 0.2 is 0.3.
		const known = own.flatMap(({ amount }) => (amount === null ? [] : [Math.round(amount * 100)]));
		const sum = known.reduce((total, cents) => total + cents, 0) / 100;
		return { payer, amount: known.length > 0 ? sum : null, open: own.length - known.length };
	});
}
