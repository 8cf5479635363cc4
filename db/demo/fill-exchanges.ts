import type { Transaction } from '../index';
import { programme, round } from './builders';
import { dayAfter } from './days';
import { programmes, type RoundSeed } from './hessen/exchanges';
import { Ids } from './ids';

type Known = { today: string; partnerships: Ids; organisations: Ids };

/** Programmes as the facts name them with rounds around the day of filling; the ids of the rounds. */
export async function fillExchanges(tx: Transaction, known: Known): Promise<Ids> {
	const rounds = new Ids('round');
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
			publishedAt: one.published ? new Date(`${dayAfter(known.today, -80)}T09:00:00Z`) : null,
			partnershipIds: known.partnerships.all(one.partnerships),
			organisationIds: known.organisations.all(one.organisations),
		});
		for (const [key, seed] of Object.entries(one.rounds))
			rounds.set(key, (await round(tx, { programmeId, ...columnsOf(seed, known.today) })).id);
	}
	return rounds;
}

const month = new Intl.DateTimeFormat('de', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function columnsOf(seed: RoundSeed, today: string) {
	const [opensOn, closesOn] = seed.on?.apply ?? seed.apply?.map((days) => dayAfter(today, days)) ?? [];
	const [startsOn, endsOn] = seed.on?.stay ?? seed.stay?.map((days) => dayAfter(today, days)) ?? [];
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
		retainUntil: seed.retain === undefined ? null : dayAfter(today, seed.retain),
	};
}
