export const costItems = [
	'travel',
	'accommodation',
	'meals',
	'allowance',
	'insurance',
	'fees',
	'other',
] as const;
export const costPayers = ['home', 'host', 'office', 'funding', 'participant'] as const;

export type CostItem = (typeof costItems)[number];
export type CostPayer = (typeof costPayers)[number];

type Cost = { payer: CostPayer; amount: number | null };

/** What each payer bears, in euros, in the order of the list; `open` counts the items whose amount isn't known. */
export function sumsByPayer(costs: Cost[]): { payer: CostPayer; amount: number; open: number }[] {
	return costPayers.flatMap((payer) => {
		const own = costs.filter((cost) => cost.payer === payer);
		if (own.length === 0) return [];
		// In cents, so that 0.1 + 0.2 is 0.3.
		const cents = own.reduce((sum, { amount }) => sum + Math.round((amount ?? 0) * 100), 0);
		return { payer, amount: cents / 100, open: own.filter(({ amount }) => amount === null).length };
	});
}
