import type { LedgerEvent } from '../builders';

type Text = { de: string; en?: string };

export type PartnershipSeed = {
	kind: string;
	/** Whose it is, if not Hesse's, and of which other it is a part. */
	home?: string;
	parent?: string;
	partner: string;
	topics: string[];
	summary: Text;
	description: Partial<Text>;
	file?: string;
	lead?: string;
	deputy?: string;
	costs?: 'host_pays' | 'guest_pays' | 'shared' | 'by_agreement';
	notes?: string;
	events: (LedgerEvent & { type: NonNullable<LedgerEvent['type']> })[];
	followUps?: { text: string; owner: 'ours' | 'theirs'; due: number; done?: number }[];
	published: boolean;
};

export const founded = (on: string, de: string, en: string): PartnershipSeed['events'][number] => ({
	type: 'founded',
	on,
	anniversaryBase: true,
	text: { de, en },
});
