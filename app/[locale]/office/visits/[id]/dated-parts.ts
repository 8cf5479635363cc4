import type { OfficeContext } from '@/lib/context';
import { followUpsOf } from '@/lib/follow-ups/follow-up-queries';
import { inLocale } from '@/lib/localised-text';
import { listAgenda } from '@/lib/visits/agenda-queries';
import { agendaPart, type DatedPart, dueParts } from '@/lib/visits/moved-days';
import type { Visit } from '@/lib/visits/visit-queries';

/** Programme, stops and open promises, for the verbs that move them along. */
export async function datedParts(ctx: OfficeContext, visit: Visit, locale: string): Promise<DatedPart[]> {
	const stops = visit.stops.map(({ id, place, territory, from, to }) => ({
		...{ id, from, to },
		name: place ?? inLocale(territory, locale),
	}));
	const promised = await followUpsOf(ctx, { visitId: visit.id }, locale);
	return [...stops, ...(await listAgenda(ctx, visit.id)).map(agendaPart), ...dueParts(promised)];
}
