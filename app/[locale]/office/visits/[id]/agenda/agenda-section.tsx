import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import type { Day } from '@/lib/dates';
import { listAgenda } from '@/lib/visits/agenda-queries';
import { AgendaList } from './agenda-list';

type Props = { visitId: string; startsOn: Day; published: boolean };

/** The page around it has checked that the visit may be seen. */
export async function AgendaSection({ visitId, startsOn, published }: Props) {
	const ctx = await officeContext();
	const items = await listAgenda(ctx, visitId);
	return <AgendaList {...{ visitId, startsOn, published, items }} writable={may(ctx.user, 'visits.write')} />;
}
