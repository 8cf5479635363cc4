import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { anyKey } from '@/i18n/any-key';
import { routing } from '@/i18n/routing';
import { currentUser } from '@/lib/auth/session';
import { officeContextOf } from '@/lib/context';
import { recentRecords, searchEverything } from '@/lib/register/search';
import { searchStart } from '@/lib/register/search-start';
import { routeHandler } from '@/lib/route-handler';
import { inTurn } from '@/lib/turns';

/** What the words find (`q`), what records opened lately are called (`recent`), or what is offered first (`start`); only what the asker may see. */
export const GET = routeHandler(async (request: Request) => {
	const user = await currentUser();
	if (!user) return Response.json(null, { status: 401 });
	const { searchParams } = new URL(request.url);
	const asked = searchParams.get('locale') ?? user.locale;
	const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
	const words = anyKey(await getTranslations({ locale }));
	const search = { ctx: officeContextOf(user), locale, words };
	const recent = searchParams.get('recent');
	const answer = () => {
		if (searchParams.has('start')) return searchStart(search);
		if (recent !== null) return recentRecords(search, recent.split(','));
		const q = searchParams.get('q') ?? '';
		return inTurn(search.ctx, (slow) => searchEverything({ ...search, ctx: slow }, q), request.signal);
	};
	return Response.json(await answer(), { headers: { 'cache-control': 'no-store' } });
});
