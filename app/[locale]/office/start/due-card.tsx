import { useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon, type IconName } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import {
	type Due,
	type DueKind,
	firstLines,
	groupDue,
	initialsOf,
	type Pile,
	piles,
} from '@/lib/start/start-page';
import { DoneButton, DueLines } from './done-button';
import type { dueOf } from './due-rows';
import { DueWhen } from './due-when';

const icons: Record<DueKind, IconName> = {
	followUp: 'check',
	report: 'report',
	agreement: 'contract',
	exchange: 'exchange',
	person: 'user',
	partnership: 'globe',
	text: 'warning',
	shield: 'shield',
};

/** So many lines leave the start page short enough for one look. */
const shown = { all: 400, desk: 20, withOwnHome: 8 };

type Props = {
	ctx: OfficeContext;
	desk: Awaited<ReturnType<typeof dueOf>>;
	asked: Pile | null;
	all: boolean;
};

/** What is to be done, by when it is due, in piles by whose it is. */
export async function DueCard({ ctx, desk, asked, all }: Props) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('start')]);
	const office = `/${locale}/office`;
	const { pile, counts } = desk;
	const own = ctx.user.role === 'representative';
	const most = all ? shown.all : own ? shown.withOwnHome : shown.desk;
	const groups = groupDue(desk.lines, ctx.today);
	const visible = firstLines(groups, most);
	const read = visible.reduce((sum, { lines }) => sum + lines.length, 0);
	const offered = piles.filter((each) => each !== 'approvals' || may(ctx.user, 'monthlyReports.approve'));
	return (
		<section className="card desk" aria-labelledby="due-title">
			<header className="card-head desk-head">
				<h2 id="due-title" tabIndex={-1}>
					{t('due')}
				</h2>
				<nav aria-label={t('piles')} className="piles">
					{offered.map((each) => (
						<Link
							key={each}
							href={`${office}?due=${each}`}
							aria-current={each === pile ? 'true' : undefined}
							className="pile"
						>
							{t(`pile.${each}`)} <span className="pile-count">{counts[each]}</span>
						</Link>
					))}
				</nav>
				<Link href={`${office}/follow-ups?state=open`}>{t('allFollowUps')}</Link>
			</header>
			{asked === null && pile === 'office' && !own && <p className="desk-note muted">{t('nothingMine')}</p>}
			{groups.length === 0 ? (
				<EmptyState title={t(`nothing.${pile}`)} />
			) : (
				<DueLines
					words={{
						done: t('ticked'),
						undo: t('undo'),
						undone: t('unticked'),
						refused: t('refused'),
						again: t('again'),
					}}
				>
					{visible.map(({ group, lines }, index) => (
						<section key={group} aria-labelledby={`due-${group}`} className="due-group">
							<h3 id={`due-${group}`}>
								{t(`group.${group}`)}{' '}
								<span className="due-count">{groups[index]?.lines.length ?? lines.length}</span>
							</h3>
							<ul className="due-lines">
								{lines.map((line) => (
									<Line key={line.id} line={line} ctx={ctx} />
								))}
							</ul>
						</section>
					))}
				</DueLines>
			)}
			<More {...{ desk, read, office, asked }} />
		</section>
	);
}

async function More({
	desk: { pile, counts, debriefs, followUps, lines },
	read,
	office,
}: Pick<Props, 'desk'> & { read: number; office: string }) {
	const t = await getTranslations('start');
	const beyond = counts[pile] - lines.length;
	if (read >= counts[pile]) return null;
	return (
		<p className="desk-more">
			{read < lines.length && (
				<Link href={`${office}?due=${pile}&all=true`}>{t('allLines', { count: counts[pile] })}</Link>
			)}
			{beyond > 0 && debriefs > 0 && (
				<Link href={`${office}/visits?state=debrief_due`}>{t('moreDebriefs')}</Link>
			)}
			{beyond > 0 && followUps > 0 && (
				<Link href={`${office}/follow-ups?state=pending`}>{t('moreFollowUps')}</Link>
			)}
		</p>
	);
}

function Line({ line, ctx }: { line: Due; ctx: OfficeContext }) {
	const t = useTranslations('start');
	const { what, where, href, tick } = line;
	return (
		<li className="due-line" data-line="">
			<span className="due-icon">
				<Icon name={icons[line.kind]} />
			</span>
			<Link href={href} className="due-link" aria-label={[what, where].filter(Boolean).join(': ')}>
				<span className="due-what" title={what}>
					{what}
				</span>{' '}
				{where && (
					<span className="due-where" title={where}>
						{where}
					</span>
				)}
			</Link>
			<Owner line={line} />
			<span className="due-when">
				<DueWhen line={line} today={ctx.today} />
			</span>
			<span className="due-tick">
				{tick && may(ctx.user, 'visits.write') && (
					<DoneButton input={tick} name={t('tick', { text: what })} />
				)}
			</span>
		</li>
	);
}

function Owner({ line: { owners, partner } }: { line: Due }) {
	const t = useTranslations('start');
	if (partner) {
		return (
			<span className="due-owner">
				<span className="owner-partner" title={partner.name ?? undefined}>
					{t('partner')}
				</span>
			</span>
		);
	}
	const names = owners.map(({ name }) => name).join(', ');
	return (
		<span className="due-owner">
			{owners.slice(0, 2).map(({ id, name }) => (
				<span key={id} className="owner" title={name} aria-hidden="true">
					{initialsOf(name)}
				</span>
			))}
			{names && <span className="kern-sr-only">{t('ownedBy', { names })}</span>}
		</span>
	);
}
