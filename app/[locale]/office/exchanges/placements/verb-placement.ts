import type { OfficeContext } from '@/lib/context';
import { takesPlace } from '@/lib/exchanges/placements/placement';
import { participantName } from '@/lib/exchanges/placements/placement-queries';
import type { VerbPlacement } from './[id]/placement-verbs';

type Row = Pick<VerbPlacement, 'id' | 'version' | 'direction' | 'startsOn' | 'endsOn' | 'roundId'> & {
	status: Parameters<typeof takesPlace>[0]['status'];
	title: string | null;
	givenName: string | null;
	familyName: string | null;
	hostOrganisationId: string | null;
	host: string | null;
};

/** What the verbs of a placement need to ask their questions. `first` is who moves up next in its direction. */
export function verbPlacement(
	{ today }: OfficeContext,
	row: Row,
	round: { startsOn: string | null; endsOn: string | null },
	first: { id: string; name: string; recused: boolean } | undefined,
	free: number,
	anonymous: string,
): VerbPlacement {
	const { id, version, direction, startsOn, endsOn, roundId } = row;
	const begun = startsOn !== null && startsOn <= today;
	return {
		...{ id, version, direction, startsOn, endsOn, roundId, today },
		name: participantName(row) || anonymous,
		host: row.hostOrganisationId && row.host ? { id: row.hostOrganisationId, label: row.host } : null,
		first: first && first.id !== row.id ? { id: first.id, name: first.name } : null,
		free,
		next: first && !first.recused && takesPlace(row) && !begun ? { id: first.id, name: first.name } : null,
		roundStartsOn: round.startsOn,
		roundEndsOn: round.endsOn,
	};
}
