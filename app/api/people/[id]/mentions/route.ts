import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { anyKey } from '@/i18n/any-key';
import { routing } from '@/i18n/routing';
import { may } from '@/lib/auth/permissions';
import { currentUser } from '@/lib/auth/session';
import { officeContextOf } from '@/lib/context';
import { failureOf } from '@/lib/failure';
import { mentionsShown } from '@/lib/register/person-mention-shown-queries';
import { routeHandler } from '@/lib/route-handler';

/** Which texts would still name a person deleted for good; or why they can't be deleted. */
export const GET = routeHandler(
	async (request: Request, { params }: RouteContext<'/api/people/[id]/mentions'>) => {
		const user = await currentUser();
		if (!user) return Response.json(null, { status: 401 });
		if (!may(user, 'records.delete')) return Response.json(null, { status: 403 });
		const asked = new URL(request.url).searchParams.get('locale') ?? user.locale;
		const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
		const t = anyKey(await getTranslations({ locale }));
		const answer = await mentionsShown(officeContextOf(user), (await params).id, locale, t).then(
			(mentions) => ({ mentions }),
			(error) => {
				const failure = failureOf(error);
				if (failure.code === 'unavailable') throw error;
				return { failure };
			},
		);
		return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
	},
);
