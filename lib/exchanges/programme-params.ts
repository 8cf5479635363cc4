import { createLoader, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server';
import { listParsers } from '@/lib/list-params';
import { targetGroups } from './exchange';
import { programmeStatuses } from './programme';

const programmeParsers = {
	...listParsers({
		sorts: ['name', 'target', 'status', 'round', 'closes', 'rounds'],
		defaultSort: 'name',
	}),
	target: parseAsArrayOf(parseAsStringLiteral(targetGroups)).withDefault([]),
	status: parseAsArrayOf(parseAsStringLiteral(programmeStatuses)).withDefault([]),
	partnership: parseAsString,
	/** Whether a round takes applications today. */
	open: parseAsStringLiteral(['yes', 'no'] as const),
};

export const loadProgrammeParams = createLoader(programmeParsers);
export type ProgrammeParams = Awaited<ReturnType<typeof loadProgrammeParams>>;
