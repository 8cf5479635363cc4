import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import type { Day } from '@/lib/dates';
import { listAgenda } from '@/lib/visits/agenda-queries';
import { AgendaList } from './agenda-list';

/** The page around it has checked that the visit may be seen. */
export async function AgendaSection({ visitId, startsOn }: { visitId: string; startsOn: Day }) {
	const ctx = await officeContext();
	const items = await listAgenda(ctx, visitId);
	return <AgendaList {...{ visitId, startsOn, items }} writable={may(ctx.user, 'visits.write')} />;
}
