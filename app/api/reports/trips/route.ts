import { getTranslations } from 'next-intl/server';
import { may } from '@/lib/auth/permissions';
import { currentUser } from '@/lib/auth/session';
import { officeContextOf } from '@/lib/context';
import { isDay } from '@/lib/dates';
import { exportWords } from '@/lib/exports/export';
import { signInFirst } from '@/lib/exports/sign-in-first';
import { exportTrips } from '@/lib/reports/trip-export';
import { ownCountryNames } from '@/lib/territories/country-register';

const plain = (text: string, status: number, headers: Record<string, string> = {}) =>
	new Response(`${text}\n`, {
		status,
		headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
	});

/** The tables of the trips report as Excel: `from` and `to` are its days, `government=yes` whose trips. */
export async function GET(request: Request) {
	const user = await currentUser();
	if (!user) return signInFirst(request);
	const search = new URL(request.url).searchParams;
	const locale = search.get('locale') === 'en' ? 'en' : 'de';
	const t = await getTranslations({ locale });
	const crossSite = request.headers.get('sec-fetch-site') === 'cross-site';
	// Noted under the user's name, as every export: no other site may bring it about.
	if (crossSite || !may(user, 'reports.read') || !may(user, 'lists.export'))
		return plain(t('errors.forbidden'), 403);
	const [from, to] = [search.get('from') ?? '', search.get('to') ?? ''];
	if (!isDay(from) || !isDay(to) || to < from) return plain(t('errors.notFound'), 404);
	const scope = { from, to, government: search.get('government') === 'yes' };
	const { bytes, name } = await exportTrips(
		user,
		scope,
		exportWords(locale, t, await ownCountryNames(officeContextOf(user))),
	);
	return new Response(bytes, {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-store',
		},
	});
}

/** Looking whether there is something to fetch must not count as fetching it. */
export const HEAD = () => plain('', 405, { allow: 'GET' });
