import type { OfficePartnership } from './partnership-seed';

const invented = (
	partner: string,
	kind: string,
	about: string,
	entries: OfficePartnership['entries'],
): OfficePartnership => ({
	kind,
	partner,
	topics: { culture: 'example' },
	summary: { de: `Erfundenes Beispiel: ${about}` },
	description: {},
	notes: 'Erfunden, nicht zur Veröffentlichung: zeigt einen Stand, den keine echte Partnerschaft hat.',
	entries,
	published: false,
});

/** No real partnership is suspended, ended or only proposed in the facts; these three are, and stay internal. */
export const inventedPartnerships: Record<string, OfficePartnership> = {
	'beispiel-nord': invented('beispiel-nord', 'project_partnership', 'eine vorgeschlagene Partnerschaft.', [
		{ type: 'first_contact', on: '2024' },
		{ type: 'proposed', on: '2025-06' },
	]),
	'beispiel-sued': invented('beispiel-sued', 'friendship', 'eine ruhende Partnerschaft.', [
		{ type: 'founded', on: '2003', anniversaryBase: true },
		{
			type: 'suspended',
			on: '2023-04-01',
			reason: 'Beispiel für einen Grund: Umbau der dortigen Verwaltung',
			scope: 'official_level',
			reviewOn: '2027-01-15',
		},
	]),
	'beispiel-west': invented('beispiel-west', 'contact', 'eine beendete Partnerschaft.', [
		{ type: 'founded', on: '1988-05-12', anniversaryBase: true },
		{ type: 'renewed', on: '1998-05-12' },
		{ type: 'ended', on: '2014-12-31', reason: 'Beispiel für einen Grund: im Einvernehmen beendet' },
	]),
};
