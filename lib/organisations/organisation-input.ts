import { z } from 'zod';
import { optionalEmail, optionalId, optionalText, optionalUrl, recordVersion, text, word } from '@/lib/input';
import { sectors } from './organisation';

const fields = {
	name: text(200),
	sector: word(sectors),
	territoryId: optionalId(),
	parentId: optionalId(),
	website: optionalUrl(),
	email: optionalEmail(),
	phone: optionalText(60),
	notes: optionalText(5000),
};

export const newOrganisationInput = z.strictObject({ ...fields, anyway: z.boolean().optional() });
export const organisationInput = z.strictObject({ ...recordVersion, ...fields });
export const organisationVersion = z.strictObject(recordVersion);

export type OrganisationFields = z.input<typeof newOrganisationInput>;
export type OrganisationEdit = z.input<typeof organisationInput>;
