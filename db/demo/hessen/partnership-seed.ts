import type { LedgerEntryValues } from '../builders';
import { type Basis, type FactKey, type Said, said, type Text } from './facts';

type Line<Words> = Omit<LedgerEntryValues, 'text'> & {
	type: NonNullable<LedgerEntryValues['type']>;
	text?: Words;
};

type Common = {
	kind: string;
	/** Whose it is, if not Hesse's, and of which other it is a part. */
	home?: string;
	parent?: string;
	partner: string;
	/** Each with what it rests on. */
	topics: Record<string, Basis>;
	file?: string;
	lead?: string;
	deputy?: string;
	costs?: 'host_pays' | 'guest_pays' | 'shared' | 'by_agreement';
	notes?: string;
	followUps?: { text: string; owner: 'ours' | 'theirs'; due: number; done?: number }[];
};

/** What the world reads says on which facts it rests. */
export type PublicPartnership = Common & {
	published: true;
	summary: Said;
	description: Said;
	entries: (Line<Said> & { text: Said })[];
};

export type OfficePartnership = Common & {
	published: false;
	summary: Text;
	description: Partial<Text>;
	entries: Line<Text>[];
};

export type PartnershipSeed = PublicPartnership | OfficePartnership;

export const founded = (on: string, fact: FactKey, de: string, en: string) => ({
	type: 'founded' as const,
	on,
	anniversaryBase: true,
	text: said(fact, de, en),
});
