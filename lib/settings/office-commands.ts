import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { office } from '@/db/schema/office';
import type { CommandContext } from '@/lib/context';
import { NotFoundError } from '@/lib/errors';
import type { LocalisedText } from '@/lib/localised-text';
import { requireVersion } from '@/lib/versioned';
import { findOffice, type Office } from './office-queries';
import { legalTexts } from './settings';
import type { LegalFields, legalInput, OfficeFields, officeInput } from './settings-input';

/** Changes name, address and introduction of the office. Throws NotFoundError or ConflictError. */
export async function reviseOffice(
	ctx: CommandContext,
	{ id, version, ...values }: z.output<typeof officeInput>,
) {
	await lockOfficeVersion(ctx, { id, version }, officeToFields);
	await ctx.tx.update(office).set(values).where(eq(office.id, id));
	return { id };
}

/** Changes the texts that the law asks for. Throws NotFoundError or ConflictError. */
export async function reviseLegalTexts(
	ctx: CommandContext,
	{ id, version, ...values }: z.output<typeof legalInput>,
) {
	await lockOfficeVersion(ctx, { id, version }, legalToFields);
	await ctx.tx.update(office).set(values).where(eq(office.id, id));
	return { id };
}

async function lockOfficeVersion(
	ctx: CommandContext,
	{ id, version }: { id: string; version: number },
	toFields: (found: Office) => Record<string, unknown>,
) {
	const found = requireVersion(await findOffice(ctx, { lock: true }), version, toFields);
	if (found.id !== id) throw new NotFoundError();
}

const both = (text: LocalisedText) => ({ de: text.de ?? '', en: text.en ?? '' });

/** The office as its form shows it. */
export function officeToFields(found: Office): Omit<OfficeFields, 'id' | 'version'> {
	return {
		name: both(found.name),
		siteTitle: both(found.siteTitle),
		intro: both(found.intro),
		homeTerritoryId: found.homeTerritoryId ?? '',
		address: found.address ?? '',
		email: found.email ?? '',
		phone: found.phone ?? '',
		contact: found.contact ?? '',
	};
}

/** The texts that the law asks for, as their form shows them. */
export function legalToFields(found: Office): Omit<LegalFields, 'id' | 'version'> {
	return Object.fromEntries(legalTexts.map((text) => [text, both(found[text])])) as Omit<
		LegalFields,
		'id' | 'version'
	>;
}
