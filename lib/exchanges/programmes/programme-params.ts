import { parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server';
import { targetGroups } from '@/lib/exchanges/exchange';
import { listParsers } from '@/lib/list-params';
import { listAddress } from '@/lib/lists/list-address';
import { runsAddress, runsParsers } from '@/lib/lists/running';
import { parseAsId } from '@/lib/url-parsers';
import { programmeStatuses } from './programme';

const programmeParsers = {
	...listParsers({
		sorts: ['name', 'target', 'status', 'round', 'closes', 'rounds'],
		defaultSort: 'name',
	}),
	...runsParsers,
	target: parseAsArrayOf(parseAsStringLiteral(targetGroups)).withDefault([]),
	status: parseAsArrayOf(parseAsStringLiteral(programmeStatuses)).withDefault([]),
	partnership: parseAsId,
	/** Whether a round takes applications today. */
	open: parseAsStringLiteral(['yes', 'no'] as const),
};

export const programmeAddress = listAddress(programmeParsers, {
	...runsAddress,
	named: { ...runsAddress.named, partnership: 'partnerships' },
});
export const loadProgrammeParams = programmeAddress.load;
export type ProgrammeParams = Awaited<ReturnType<typeof loadProgrammeParams>>;
