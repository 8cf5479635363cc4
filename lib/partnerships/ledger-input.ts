import { z } from 'zod';
import {
	localisedText,
	optionalDay,
	optionalId,
	optionalText,
	partialDate,
	recordVersion,
	word,
} from '@/lib/input';
import { baseTypes, canNameAgreement, datedTypes, scopedTypes } from './ledger';
import { type LedgerEntryType, ledgerEntryTypes, ledgerScopes } from './partnership';

const fields = {
	on: partialDate(),
	celebratedOn: optionalDay(),
	scope: word(ledgerScopes),
	text: localisedText(1000),
	reason: optionalText(2000),
	legalBasis: optionalText(500),
	reviewOn: optionalDay(),
	visitId: optionalId(),
	agreementId: optionalId(),
	anniversaryBase: z.boolean(),
};

type Entry = {
	type: LedgerEntryType;
	on: unknown;
	reason: string | null;
	scope: string;
	reviewOn: string | null;
	celebratedOn: string | null;
	agreementId: string | null;
	anniversaryBase: boolean;
};

/** What each type needs, and what would say nothing there. */
function fitsType(entry: Entry, context: z.RefinementCtx) {
	const refuse = (field: keyof Entry, message: string) =>
		context.addIssue({ code: 'custom', path: [field], message });
	if (!entry.on && !entry.agreementId && datedTypes.includes(entry.type)) refuse('on', 'errors.required');
	if (entry.agreementId && !canNameAgreement(entry.type)) refuse('agreementId', 'errors.invalid');
	if (!entry.reason && entry.type === 'suspended') refuse('reason', 'errors.reasonRequired');
	if (entry.scope !== 'all' && !scopedTypes.includes(entry.type)) refuse('scope', 'errors.invalid');
	if (entry.reviewOn && entry.type !== 'suspended') refuse('reviewOn', 'errors.invalid');
	if (entry.celebratedOn && entry.type !== 'celebrated') refuse('celebratedOn', 'errors.invalid');
	if (entry.anniversaryBase && !baseTypes.includes(entry.type)) refuse('anniversaryBase', 'errors.invalid');
}

const entryOf = <const T extends readonly [LedgerEntryType, ...LedgerEntryType[]]>(types: T) =>
	z
		.strictObject({
			partnershipId: z.uuid(),
			version: recordVersion.version,
			type: z.enum(types, 'errors.chooseOne'),
			...fields,
		})
		.superRefine(fitsType);

const recordedTypes = [
	'first_contact',
	'declaration',
	'extended',
	'celebrated',
	'partner_changed',
] as const satisfies readonly LedgerEntryType[];

export const proposeInput = entryOf(['proposed']);
export const foundInput = entryOf(['founded']);
export const renewInput = entryOf(['renewed']);
export const suspendInput = entryOf(['suspended']);
export const resumeInput = entryOf(['resumed']);
export const endInput = entryOf(['ended']);
export const recordInput = entryOf(recordedTypes);

/** `type` is that of the line and can't be changed: another type is another line. */
export const ledgerEditInput = z
	.strictObject({ ...recordVersion, type: word(ledgerEntryTypes), ...fields })
	.superRefine(fitsType);
export const ledgerEntryVersion = z.strictObject(recordVersion);

/** Any verb's entry, as the form holds it. */
export const ledgerEntryInput = entryOf(ledgerEntryTypes);
export type NewLedgerEntry = z.input<typeof ledgerEntryInput>;
export type LedgerEdit = z.input<typeof ledgerEditInput>;
export type LedgerFields = Omit<NewLedgerEntry, 'partnershipId' | 'version'>;
