import { hasLocale } from 'next-intl';
import { routing } from '@/i18n/routing';
import { currentUser } from '@/lib/auth/session';
import type { ChoiceSearch } from '@/lib/choices';
import { officeContextOf } from '@/lib/context';
import { choiceSearches } from '@/lib/register/choices';
import { routeHandler } from '@/lib/route-handler';

/** What a combobox offers for what was typed; only what the asker may see. */
export const GET = routeHandler(async (request: Request, { params }: RouteContext<'/api/choices/[noun]'>) => {
	const user = await currentUser();
	if (!user) return Response.json([], { status: 401 });
	const { noun } = await params;
	const searches: Record<string, ChoiceSearch | undefined> = choiceSearches;
	// What every object has (`constructor`) is no chooser.
	const search = Object.hasOwn(searches, noun) ? searches[noun] : undefined;
	if (!search) return Response.json([], { status: 404 });
	const {
		q = '',
		locale: asked = user.locale,
		...about
	} = Object.fromEntries(new URL(request.url).searchParams);
	const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
	const choices = await search(officeContextOf(user), q.slice(0, 200), locale, about);
	return Response.json(choices, { headers: { 'cache-control': 'no-store' } });
});
