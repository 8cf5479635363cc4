import { z } from 'zod';
import { countryCodes } from '@/lib/countries';
import { optionalId, optionalText, partialDate, recordVersion, text, word } from '@/lib/input';
import { languageCodes } from '@/lib/languages';
import { nameFault, territoryKinds, territoryNameStatuses } from './territory';

const edtf = () => partialDate().transform((date) => date?.edtf ?? null);

const locale = () => z.string().refine((code) => languageCodes.includes(code), 'errors.chooseOne');

/** Decimal degrees, written with a point or a comma. */
const degrees = (most: number) =>
	z
		.string()
		.trim()
		.transform((value, context) => {
			if (value === '') return null;
			const number = Number(value.replace(',', '.'));
			if (/^-?\d+([.,]\d+)?$/.test(value) && Math.abs(number) <= most) return number;
			context.addIssue({ code: 'custom', message: 'errors.invalidNumber' });
			return z.NEVER;
		});

const nameRow = z.strictObject({
	/** '' for a name not yet saved. */
	id: optionalId(),
	locale: locale(),
	name: text(200),
	status: word(territoryNameStatuses),
	validFrom: edtf(),
	validTo: edtf(),
});

const names = z
	.array(nameRow)
	.min(1, 'errors.currentNameMissing')
	.max(60)
	.superRefine((rows, context) => {
		const fault = nameFault(rows);
		if (fault) context.addIssue({ code: 'custom', path: [fault.index, 'name'], message: fault.message });
	});

const fields = {
	kind: word(territoryKinds),
	countryCode: z.string().refine((code) => countryCodes.includes(code), 'errors.invalidCountry'),
	parentId: optionalId(),
	home: z.boolean(),
	lat: degrees(90),
	lon: degrees(180),
	code: optionalText(40),
	wikidataId: optionalText(20).refine(
		(id) => id === null || /^Q[1-9]\d*$/.test(id),
		'errors.invalidWikidata',
	),
	notes: optionalText(5000),
	names,
};

const bothCoordinates = (place: { lat: number | null; lon: number | null }, context: z.RefinementCtx) => {
	if ((place.lat === null) === (place.lon === null)) return;
	context.addIssue({
		code: 'custom',
		path: [place.lat === null ? 'lat' : 'lon'],
		message: 'errors.required',
	});
};

export const newTerritoryInput = z
	.strictObject({ ...fields, anyway: z.boolean().optional() })
	.superRefine(bothCoordinates);
export const territoryInput = z.strictObject({ ...recordVersion, ...fields }).superRefine(bothCoordinates);
export const territoryVersion = z.strictObject(recordVersion);

/** New names by language; a name left as it was is no renaming. */
export const renameInput = z.strictObject({
	...recordVersion,
	on: edtf(),
	names: z
		.array(z.strictObject({ locale: locale(), name: text(200) }))
		.min(1)
		.max(30),
});

export type TerritoryFields = z.input<typeof newTerritoryInput>;
export type TerritoryEdit = z.input<typeof territoryInput>;
export type RenameFields = z.input<typeof renameInput>;

/** What the form says where a constraint of the database speaks first. */
export const territoryConstraints = {
	territory_names_once: { field: 'names', message: 'errors.nameTwice' },
};
