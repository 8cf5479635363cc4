import { z } from 'zod';
import {
	localisedText,
	optionalDay,
	optionalId,
	optionalText,
	recordId,
	recordVersion,
	tooLong,
	word,
} from '@/lib/input';
import { costRules, partySides } from './partnership';

const slug = z
	.string('errors.required')
	.trim()
	.min(1, 'errors.required')
	.max(80, tooLong)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'errors.invalidSlug');

const party = z.strictObject({ territoryId: recordId(), side: word(partySides), role: optionalText(120) });

const parties = z
	.array(party)
	.max(40, tooLong)
	.superRefine((rows, context) => {
		const refuse = (message: string, path: PropertyKey[] = []) =>
			context.addIssue({ code: 'custom', message, path });
		if (!rows.some((row) => row.side === 'home')) refuse('partnerships.refusals.homeMissing');
		else if (!rows.some((row) => row.side === 'partner')) refuse('partnerships.refusals.partnerMissing');
		rows.forEach((row, index) => {
			const twice = rows.findIndex((other) => other.territoryId === row.territoryId) < index;
			if (twice) refuse('errors.partyTwice', [index, 'territoryId']);
		});
	});

const fields = {
	kindId: recordId(),
	slug,
	parentId: optionalId(),
	parties,
	topicIds: z.array(recordId()).max(50, tooLong),
	leadUserId: optionalId(),
	deputyUserId: optionalId(),
	fileReference: optionalText(80),
	costRule: z.union([z.literal(''), word(costRules)], 'errors.chooseOne').transform((value) => value || null),
	verifiedOn: optionalDay(),
	summary: localisedText(400),
	description: localisedText(20_000),
	internalNotes: optionalText(10_000),
};

export const newPartnershipInput = z.strictObject(fields);
export const partnershipInput = z.strictObject({ ...recordVersion, ...fields });
export const partnershipVersion = z.strictObject(recordVersion);

export type PartnershipFields = z.input<typeof newPartnershipInput>;
export type PartnershipEdit = z.input<typeof partnershipInput>;
export type PartyFields = z.input<typeof party>;

/** What the form says where a constraint of the database speaks first. */
export const partnershipConstraints = {
	partnerships_slug_unique: { field: 'slug', message: 'errors.slugTaken' },
	partnership_parties_once: { field: 'parties', message: 'errors.partyTwice' },
};
