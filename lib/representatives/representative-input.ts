import { z } from 'zod';
import {
	alongside,
	day,
	localisedText,
	optionalDay,
	optionalEmail,
	optionalId,
	optionalText,
	recordVersion,
	text,
	word,
} from '@/lib/input';
import { languageCodes } from '@/lib/languages';
import { personNameInput } from '@/lib/people/person-input';
import { representativeRoles } from './representative';

const post = {
	seat: text(200),
	organisationId: optionalId(),
	tasks: optionalText(5000),
	languages: z
		.array(z.string().refine((code) => languageCodes.includes(code), 'errors.chooseOne'))
		.max(30)
		.transform((codes) => [...new Set(codes)]),
};

export const newPostInput = z.strictObject({ partnershipId: z.uuid('errors.chooseOne'), ...post });
export const postInput = z.strictObject({ ...recordVersion, ...post });
export const postVersion = z.strictObject(recordVersion);
export const postClosing = z.strictObject({ ...recordVersion, on: day() });

const contact = { email: optionalEmail(), phone: optionalText(60), text: localisedText(2000) };

export const postContactInput = z.strictObject({ ...recordVersion, ...contact });
/** A name is public only if it is written here. */
export const termContactInput = z.strictObject({ ...recordVersion, name: optionalText(200), ...contact });

const term = {
	role: word(representativeRoles),
	personId: optionalId(),
	from: day(),
	to: optionalDay(),
	seat: text(200),
	organisationId: optionalId(),
	tasks: optionalText(5000),
};

const rising = ({ from, to }: { from: string; to: string | null }) => !to || from <= to;
const endBeforeStart = { path: ['to'], message: 'errors.endBeforeStart' };
const nobody = { path: ['personId'], message: 'errors.required', ...alongside };

/** `newPerson` is the name of somebody not yet known, who is kept among the people. */
export const newTermInput = z
	.strictObject({
		postId: z.uuid(),
		newPerson: optionalText(200),
		anyway: z.boolean().optional(),
		personName: personNameInput.optional(),
		...term,
	})
	.refine(rising, endBeforeStart)
	.refine(({ personId, newPerson }) => personId !== null || newPerson !== null, nobody);
export const termInput = z
	.strictObject({ ...recordVersion, ...term })
	.refine(rising, endBeforeStart)
	.refine(({ personId }) => personId !== null, nobody);
/** Without a day the term goes on until it is ended. */
export const termExtension = z.strictObject({ ...recordVersion, to: optionalDay() });
export const termEnd = z.strictObject({ ...recordVersion, on: day() });
export const termVersion = z.strictObject(recordVersion);

export const newAbsenceInput = z
	.strictObject({
		representativeId: z.uuid('errors.chooseOne'),
		from: day(),
		to: day(),
		deputyId: optionalId(),
		note: optionalText(500),
	})
	.refine(rising, endBeforeStart);
export const absenceVersion = z.strictObject(recordVersion);

export type NewPostFields = z.input<typeof newPostInput>;
export type PostEdit = z.input<typeof postInput>;
export type PostContactFields = z.input<typeof postContactInput>;
export type TermContactFields = z.input<typeof termContactInput>;
export type NewTermFields = z.input<typeof newTermInput>;
export type TermEdit = z.input<typeof termInput>;
export type NewAbsenceFields = z.input<typeof newAbsenceInput>;

/** What the form says where a constraint of the database speaks first. */
export const representativeConstraints = {
	representatives_one_principal: { field: 'from', message: 'errors.principalsOverlap' },
};
