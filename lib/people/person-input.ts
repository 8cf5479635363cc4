import { z } from 'zod';
import { optionalDay, optionalEmail, optionalId, optionalText, recordVersion, text } from '@/lib/input';
import { languageCodes } from '@/lib/languages';

const fields = {
	familyName: text(120),
	givenName: optionalText(120),
	title: optionalText(60),
	salutation: optionalText(60),
	languages: z.array(z.string().refine((code) => languageCodes.includes(code), 'errors.chooseOne')).max(30),
	email: optionalEmail(),
	phone: optionalText(60),
	notes: optionalText(5000),
	legalBasis: optionalText(300),
	retainUntil: optionalDay(),
};

/** The name of somebody made beside another record, as shown before it is kept; without a family name it is read anew. */
export const personNameInput = z.strictObject({
	salutation: optionalText(60),
	title: optionalText(60),
	givenName: optionalText(120),
	familyName: optionalText(120),
});

/** A first office, left out if nothing of it is filled in. */
const firstAppointment = z
	.strictObject({
		function: optionalText(200),
		organisationId: optionalId(),
		from: optionalDay(),
		to: optionalDay(),
	})
	.superRefine((office, context) => {
		const begun = office.organisationId || office.from || office.to;
		if (begun && !office.function)
			context.addIssue({ code: 'custom', path: ['function'], message: 'errors.required' });
		if (office.from && office.to && office.to < office.from)
			context.addIssue({ code: 'custom', path: ['to'], message: 'errors.endBeforeStart' });
	});

export const newPersonInput = z.strictObject({
	...fields,
	appointment: firstAppointment,
	anyway: z.boolean().optional(),
});
export const personInput = z.strictObject({ ...recordVersion, ...fields });
/** `forget`: the texts (`table:record:column`) of which the history forgets what they said; without it, all that surely name them. */
export const personErasure = z.strictObject({
	...recordVersion,
	forget: z.array(z.string().max(200)).max(5000).optional(),
});

export type PersonFields = z.input<typeof newPersonInput>;
export type PersonEdit = z.input<typeof personInput>;
