import { z } from 'zod';
import { exchangeDirections, targetGroups } from '@/lib/exchanges/exchange';
import { localisedText, optionalText, recordId, recordVersion, tooLong, word } from '@/lib/input';

const slug = z
	.string('errors.required')
	.trim()
	.min(1, 'errors.required')
	.max(80, tooLong)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'errors.invalidSlug');

const fields = {
	name: localisedText(200).refine((name) => name.de, { message: 'errors.required', path: ['de'] }),
	slug,
	targetGroup: word(targetGroups),
	direction: word(exchangeDirections),
	fields: z
		.array(
			localisedText(120).refine((field) => field.de || field.en, {
				message: 'errors.required',
				path: ['de'],
			}),
		)
		.max(40, tooLong),
	funding: optionalText(500),
	partnershipIds: z.array(recordId()).max(40, tooLong),
	organisationIds: z.array(recordId()).max(40, tooLong),
	description: localisedText(20_000),
	internalNotes: optionalText(10_000),
};

export const newProgrammeInput = z.strictObject(fields);
export const programmeInput = z.strictObject({ ...recordVersion, ...fields });
export const programmeVersion = z.strictObject(recordVersion);

export type ProgrammeFields = z.input<typeof newProgrammeInput>;
export type ProgrammeEdit = z.input<typeof programmeInput>;
export type ProgrammeValues = z.output<typeof newProgrammeInput>;

/** What the form says where a constraint of the database speaks first. */
export const programmeConstraints = {
	exchange_programmes_slug_unique: { field: 'slug', message: 'errors.slugTaken' },
};
