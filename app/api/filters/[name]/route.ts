import { hasLocale } from 'next-intl';
import { routing } from '@/i18n/routing';
import { currentUser } from '@/lib/auth/session';
import type { OptionsFound } from '@/lib/choices';
import { officeContextOf } from '@/lib/context';
import { filterOptions } from '@/lib/register/filter-options';
import { routeHandler } from '@/lib/route-handler';

/** What a filter offers, asked when it is opened; only what the asker may see. */
export const GET = routeHandler(async (request: Request, { params }: RouteContext<'/api/filters/[name]'>) => {
	const user = await currentUser();
	if (!user) return Response.json([], { status: 401 });
	const { name } = await params;
	const known: Record<string, OptionsFound> = filterOptions;
	// What every object has (`constructor`) is no filter.
	const options = Object.hasOwn(known, name) ? known[name] : undefined;
	if (!options) return Response.json([], { status: 404 });
	const asked = new URL(request.url).searchParams.get('locale') ?? user.locale;
	const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
	return Response.json(await options(officeContextOf(user), locale), {
		headers: { 'cache-control': 'no-store' },
	});
});
