import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DueList } from '@/components/due-list';
import { PageHeader } from '@/components/page-header';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { officeContext } from '@/lib/context';
import { formatDay } from '@/lib/dates';
import { upcomingStates } from '@/lib/visits/visit';
import { dueRows } from './start/due-rows';
import { OwnHome } from './start/own-home';
import { settingsRows } from './start/settings-rows';
import { anniversaryRows, quietRows, visitRows } from './start/upcoming-rows';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('nav'))('today') };
}

export default async function StartPage() {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('start')]);
	const [settings, dated, visits, anniversaries, quiet] = await Promise.all([
		settingsRows(ctx),
		dueRows(ctx),
		visitRows(ctx),
		anniversaryRows(ctx),
		quietRows(ctx),
	]);
	const due = [...settings, ...dated.items];
	const waiting = settings.length + dated.total;
	const office = `/${locale}/office`;
	const upcoming = `${office}/visits?runs=from_today&state=${upcomingStates.join()}&sort=startsOn`;
	return (
		<>
			<PageHeader
				title={t('greeting', { name: ctx.user.name })}
				meta={[formatDay(ctx.today, locale, 'weekday'), t('waiting', { count: waiting })].join(' · ')}
			/>
			{ctx.user.role === 'representative' && <OwnHome ctx={ctx} />}
			<div className="columns">
				<div className="stack">
					<Card
						title={t('due')}
						actions={<Link href={`${office}/follow-ups`}>{t('allFollowUps')}</Link>}
						flush
					>
						<DueList items={due} empty={t('nothingDue')} />
					</Card>
					<Card title={t('upcoming')} actions={<Link href={upcoming}>{t('allVisits')}</Link>} flush>
						<DueList items={visits} empty={t('nothingUpcoming')} />
					</Card>
				</div>
				<div className="stack">
					<Card title={t('anniversaries')} flush>
						<DueList items={anniversaries} empty={t('noAnniversaries')} />
					</Card>
					<Card title={t('quiet')} flush>
						<DueList items={quiet} empty={t('nobodyQuiet')} />
					</Card>
				</div>
			</div>
		</>
	);
}
