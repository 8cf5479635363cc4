import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { officeContext } from '@/lib/context';
import { formatWholeDay } from '@/lib/dates';
import { findFirstSteps } from '@/lib/hints/first-steps-queries';
import { loadStartParams } from '@/lib/start/start-params';
import { pageTitle } from './page-title';
import { Anniversaries, Quiet } from './start/aside-cards';
import { DueCard } from './start/due-card';
import { dueOf } from './start/due-rows';
import { FirstSteps } from './start/first-steps';
import { OwnHome } from './start/own-home';
import { ThisYear } from './start/this-year';
import { Weeks } from './start/weeks';

export const generateMetadata = pageTitle('nav.today');

export default async function StartPage({ searchParams }: PageProps<'/[locale]/office'>) {
	const [ctx, locale, t, params] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('nav'),
		loadStartParams(searchParams),
	]);
	const begin = await findFirstSteps(ctx);
	if (begin) return <FirstSteps steps={begin} />;
	const desk = await dueOf(ctx, params.due);
	return (
		<div className="start">
			<PageHeader title={t('today')} meta={formatWholeDay(ctx.today, locale)} />
			{ctx.user.role === 'representative' && <OwnHome ctx={ctx} />}
			<Weeks ctx={ctx} />
			<div className="start-columns">
				<DueCard ctx={ctx} desk={desk} asked={params.due} all={params.all} />
				<div className="stack">
					<Anniversaries ctx={ctx} />
					<Quiet ctx={ctx} />
					<ThisYear ctx={ctx} />
				</div>
			</div>
		</div>
	);
}
