import { hasLocale } from 'next-intl';
import { routing } from '@/i18n/routing';
import { currentUser } from '@/lib/auth/session';
import { officeContextOf } from '@/lib/context';
import { readAddress } from '@/lib/register/read-address';
import { routeHandler } from '@/lib/route-handler';
import { inTurn } from '@/lib/turns';
import { countVisits } from '@/lib/visits/visit-count-queries';
import { visitAddress } from '@/lib/visits/visit-params';

/** What the list of visits with this address counts; null where the address means no list. */
export const GET = routeHandler(async (request: Request) => {
	const user = await currentUser();
	if (!user) return Response.json(null, { status: 401 });
	const ctx = officeContextOf(user);
	const { searchParams } = new URL(request.url);
	const asked = searchParams.get('locale');
	const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
	searchParams.delete('locale');
	const { params, blocked } = await readAddress(ctx, visitAddress, searchParams, locale);
	const count = (slow: typeof ctx) => countVisits(slow, params);
	const counted = blocked ? null : await inTurn(ctx, count, request.signal);
	return Response.json(counted, { headers: { 'cache-control': 'no-store' } });
});
