import { answering } from '@/lib/answering';
import { may } from '@/lib/auth/permissions';
import { currentUser } from '@/lib/auth/session';
import { officeContextOf } from '@/lib/context';
import { isListNoun } from '@/lib/lists/list-nouns';
import { listSavedViews } from '@/lib/lists/saved-view-queries';

/** The views of a list that the asker may open; asked for when the menu opens, since most pages go without. */
export const GET = answering(
	async (request: Request, { params }: RouteContext<'/api/saved-views/[noun]'>) => {
		const user = await currentUser();
		if (!user) return Response.json({}, { status: 401 });
		const { noun } = await params;
		if (!isListNoun(noun)) return Response.json({}, { status: 404 });
		const locale = new URL(request.url).searchParams.get('locale') ?? user.locale;
		const views = await listSavedViews(officeContextOf(user), locale === 'en' ? 'en' : 'de', noun);
		return Response.json(
			{ views, mayShare: may(user, 'views.share'), mayChangeAll: user.role === 'admin' },
			{ headers: { 'cache-control': 'no-store' } },
		);
	},
);
