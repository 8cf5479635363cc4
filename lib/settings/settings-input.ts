import { z } from 'zod';
import {
	day,
	localisedText,
	optionalDay,
	optionalEmail,
	optionalId,
	optionalText,
	recordVersion,
	text,
} from '@/lib/input';

/** A text in both languages that is at least there in German, which everything falls back to. */
const named = (max: number) =>
	localisedText(max).refine((value) => value.de, { path: ['de'], message: 'errors.required' });

export const newEntryInput = z.strictObject({ label: named(120) });
export const entryInput = z.strictObject({ ...recordVersion, label: named(120) });
export const entryVersion = z.strictObject(recordVersion);
/** `seen` is the order that the new one was made from. */
export const entryOrderInput = z.strictObject({
	ids: z.array(z.uuid()).max(500),
	seen: z.array(z.uuid()).max(500).optional(),
});
export const entryMergeInput = z.strictObject({ ...recordVersion, intoId: z.uuid('errors.chooseOne') });

export type NewEntryFields = z.input<typeof newEntryInput>;
export type EntryFields = z.input<typeof entryInput>;

const period = { label: text(120), from: day(), to: optionalDay() };
const inOrder = ({ from, to }: { from: string; to: string | null }) => to === null || to >= from;
const wrongOrder = { path: ['to'], message: 'errors.endBeforeStart' };

export const newLegislatureInput = z.strictObject(period).refine(inOrder, wrongOrder);
export const legislatureInput = z.strictObject({ ...recordVersion, ...period }).refine(inOrder, wrongOrder);

export type NewLegislatureFields = z.input<typeof newLegislatureInput>;
export type LegislatureFields = z.input<typeof legislatureInput>;

export const officeInput = z.strictObject({
	...recordVersion,
	name: named(200),
	siteTitle: named(200),
	intro: localisedText(2000),
	homeTerritoryId: optionalId(),
	address: optionalText(500),
	email: optionalEmail(),
	phone: optionalText(60),
	contact: optionalText(500),
});

export const legalInput = z.strictObject({
	...recordVersion,
	imprint: localisedText(30_000),
	privacy: localisedText(30_000),
	accessibility: localisedText(30_000),
});

export type OfficeFields = z.input<typeof officeInput>;
export type LegalFields = z.input<typeof legalInput>;

/** What the form says where a constraint of the database speaks first. */
export const settingsConstraints = {
	partnership_kinds_key_unique: { field: 'label', message: 'errors.keyTaken' },
	topics_key_unique: { field: 'label', message: 'errors.keyTaken' },
};
