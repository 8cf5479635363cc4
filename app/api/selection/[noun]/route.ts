import { currentUser } from '@/lib/auth/session';
import { officeContextOf } from '@/lib/context';
import { isListNoun } from '@/lib/lists/list-nouns';
import { selectAll } from '@/lib/register/selection';
import { routeHandler } from '@/lib/route-handler';

/** The records that a list finds, for choosing all of them: only those that the asker may see, up to a limit. */
export const GET = routeHandler(
	async (request: Request, { params }: RouteContext<'/api/selection/[noun]'>) => {
		const user = await currentUser();
		if (!user) return Response.json({}, { status: 401 });
		const { noun } = await params;
		if (!isListNoun(noun)) return Response.json({}, { status: 404 });
		const found = await selectAll(officeContextOf(user), noun, new URL(request.url).searchParams);
		return Response.json(found, { headers: { 'cache-control': 'no-store' } });
	},
);
