import { getTranslations } from 'next-intl/server';
import { may } from '@/lib/auth/permissions';
import { currentUser } from '@/lib/auth/session';
import { officeContextOf } from '@/lib/context';
import { signInFirst } from '@/lib/exports/sign-in-first';
import { failureOf } from '@/lib/failure';
import { isListNoun } from '@/lib/lists/list-nouns';
import { exportList, exportWords, isExportFormat } from '@/lib/register/export-list';
import { routeHandler } from '@/lib/route-handler';
import { ownCountryNames } from '@/lib/territories/country-queries';

const plain = (text: string, status: number, headers: Record<string, string> = {}) =>
	new Response(`${text}\n`, {
		status,
		headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
	});

/** A list as a file: what its address finds, all pages of it. `locale` is the language of its headings. */
export const GET = routeHandler(async (request: Request, { params }: RouteContext<'/api/exports/[noun]'>) => {
	const user = await currentUser();
	if (!user) return signInFirst(request);
	const search = new URL(request.url).searchParams;
	const locale = search.get('locale') === 'en' ? 'en' : 'de';
	const t = await getTranslations({ locale });
	if (!may(user, 'lists.export')) return plain(t('errors.forbidden'), 403);
	// An export is noted under the user's name: no other site may bring it about.
	if (request.headers.get('sec-fetch-site') === 'cross-site') return plain(t('errors.forbidden'), 403);
	const { noun } = await params;
	const format = search.get('format') ?? '';
	if (!isListNoun(noun) || !isExportFormat(format)) return plain(t('errors.notFound'), 404);
	for (const own of ['format', 'locale', 'page', 'size']) search.delete(own);
	try {
		const words = exportWords(locale, t, await ownCountryNames(officeContextOf(user)));
		const { stream, type, name } = await exportList(user, { noun, format, search, words });
		return new Response(stream, {
			headers: {
				'content-type': type,
				'content-disposition': `attachment; filename="${name}"`,
				'cache-control': 'no-store',
			},
		});
	} catch (error) {
		const { code, message, params: values } = failureOf(error);
		const busy = code === 'unavailable';
		return plain(
			t(message as 'errors.unavailable', values),
			busy ? 503 : code === 'refused' ? 400 : 500,
			busy ? { 'retry-after': '10' } : {},
		);
	}
});

/** Looking whether there is something to fetch must not count as fetching it. */
export const HEAD = () => plain('', 405, { allow: 'GET' });
