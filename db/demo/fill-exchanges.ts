import { programme, round } from './builders';
import type { DemoOffice, Filler } from './demo-office';
import { programmes, type RoundSeed } from './hessen/exchanges';

/** Programmes as the facts name them with rounds around the day of filling. */
export const fillExchanges: Filler = async (tx, office) => {
	const { ids, morning } = office;
	for (const [slug, one] of Object.entries(programmes)) {
		const { id: programmeId } = await programme(tx, {
			slug,
			name: one.name,
			targetGroup: one.group,
			direction: one.direction,
			status: one.status,
			fields: one.fields,
			description: one.description,
			internalNotes: one.notes,
			publishedAt: one.published ? morning(-80) : null,
			partnershipIds: ids('partnership').all(one.partnerships),
			organisationIds: ids('organisation').all(one.organisations),
		});
		for (const [key, seed] of Object.entries(one.rounds))
			ids('round').set(key, (await round(tx, { programmeId, ...columnsOf(seed, office) })).id);
	}
};

const month = new Intl.DateTimeFormat('de', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function columnsOf(seed: RoundSeed, { day }: DemoOffice) {
	const [opensOn, closesOn] = seed.on?.apply ?? seed.apply?.map(day) ?? [];
	const [startsOn, endsOn] = seed.on?.stay ?? seed.stay?.map(day) ?? [];
	return {
		label: seed.label ?? `${startsOn ? month.format(new Date(startsOn)) : 'Nächster Durchgang'} (Beispiel)`,
		opensOn,
		closesOn,
		startsOn,
		endsOn,
		placesIn: seed.in ?? 0,
		placesOut: seed.out ?? 0,
		status: seed.status,
		cancelledReason: seed.reason,
		notes: seed.notes,
		legalBasis: seed.retain === undefined ? null : 'Einwilligung zur Bewerbung (Beispiel)',
		retainUntil: seed.retain === undefined ? null : day(seed.retain),
	};
}
