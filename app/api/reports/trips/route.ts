import { getTranslations } from 'next-intl/server';
import { may } from '@/lib/auth/permissions';
import { currentUser } from '@/lib/auth/session';
import { officeContextOf } from '@/lib/context';
import { faultsInWords } from '@/lib/exports/export-about';
import { signInFirst } from '@/lib/exports/sign-in-first';
import { exportWords } from '@/lib/register/export-list';
import { readAddress } from '@/lib/register/read-address';
import { tripAddress } from '@/lib/reports/report-params';
import { exportTrips } from '@/lib/reports/trip-export';
import { routeHandler } from '@/lib/route-handler';
import { ownCountryNames } from '@/lib/territories/country-queries';

const plain = (text: string, status: number, headers: Record<string, string> = {}) =>
	new Response(`${text}\n`, {
		status,
		headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
	});

/** The tables of the trips report as Excel: `from` and `to` are its days, `government=yes` whose trips. */
export const GET = routeHandler(async (request: Request) => {
	const user = await currentUser();
	if (!user) return signInFirst(request);
	const search = new URL(request.url).searchParams;
	const locale = search.get('locale') === 'en' ? 'en' : 'de';
	const t = await getTranslations({ locale });
	const crossSite = request.headers.get('sec-fetch-site') === 'cross-site';
	// Noted under the user's name, as every export: no other site may bring it about.
	if (crossSite || !may(user, 'reports.read') || !may(user, 'lists.export'))
		return plain(t('errors.forbidden'), 403);
	search.delete('locale');
	const ctx = officeContextOf(user);
	const words = exportWords(locale, t, await ownCountryNames(ctx));
	const { params, ...read } = await readAddress(ctx, tripAddress, search, locale);
	if (read.faults.length > 0)
		return plain(t('lists.export.notWhole', faultsInWords(read, words, 'reports')), 400);
	const { from, to, government } = params;
	if (!from || !to || params.legislature) return plain(t('errors.notFound'), 404);
	const { bytes, name } = await exportTrips(user, { from, to, government: government === 'yes' }, words);
	return new Response(bytes, {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-store',
		},
	});
});

/** Looking whether there is something to fetch must not count as fetching it. */
export const HEAD = () => plain('', 405, { allow: 'GET' });
