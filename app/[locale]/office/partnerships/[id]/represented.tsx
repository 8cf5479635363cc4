import { getLocale, getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Status } from '@/components/ui/status';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { formatDay } from '@/lib/dates';
import { holdersOn, isClosed } from '@/lib/representatives/representative';
import { findPostOf, listTerms } from '@/lib/representatives/representative-queries';
import { termWords } from '../../representatives/term-words';

type Props = { partnershipId: string; inForce: boolean };

/** Who represents the partnership, or that nobody does; nothing where it is not in force and never had a post. */
export async function Represented({ partnershipId, inForce }: Props) {
	const [ctx, locale, t] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('representatives'),
	]);
	const { today, user } = ctx;
	const post = await findPostOf(ctx, partnershipId);
	const list = `/${locale}/office/representatives`;
	if (!post) {
		if (!inForce) return null;
		return (
			<Card title={t('onPartnership.title')}>
				<p className="muted">{t('onPartnership.noPost')}</p>
				{may(user, 'representatives.write') && (
					<p>
						<Link href={`${list}/new?partnership=${partnershipId}`}>{t('onPartnership.establish')}</Link>
					</p>
				)}
			</Card>
		);
	}
	const terms = await listTerms(ctx, post.id);
	const closed = isClosed(post.closedOn, today);
	const holders = closed
		? []
		: [...holdersOn(terms, today, 'principal'), ...holdersOn(terms, today, 'deputy')];
	const vacant = inForce && !closed && !holders.some(({ role }) => role === 'principal');
	const period = termWords(t, locale, today);
	return (
		<Card title={<Link href={`${list}/${post.id}`}>{t('onPartnership.title')}</Link>}>
			{closed && (
				<p className="muted">
					{t('onPartnership.closed', { day: formatDay(post.closedOn ?? today, locale, 'short') })}
				</p>
			)}
			{vacant && (
				<p>
					<Status tone="bad" dot="ring">
						{t('onPartnership.vacant')}
					</Status>
				</p>
			)}
			{holders.map((term) => (
				<p key={term.id}>
					<Link href={`/${locale}/office/people/${term.personId}`}>{term.name}</Link>{' '}
					<span className="muted">
						{[
							term.role === 'deputy' ? t('role.deputy') : t('principalOf', { form: term.form }),
							period(term),
							term.seat,
						]
							.filter(Boolean)
							.join(', ')}
					</span>
				</p>
			))}
		</Card>
	);
}
