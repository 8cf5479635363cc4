import { getLocale, getTranslations } from 'next-intl/server';
import { mailLink } from '@/components/ui/address-links';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { officeContext } from '@/lib/context';
import { formatDay } from '@/lib/dates';
import { listCounterparts, listMetInTerm } from '@/lib/representatives/handover-queries';
import type { TermRow } from '@/lib/representatives/representative-queries';

type Props = { partnershipId: string; term: TermRow | null };

/** Who was met while the term lasted, and who holds an office on the other side today. */
export async function HandoverContacts({ partnershipId, term }: Props) {
	const [ctx, locale, t] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('representatives.handover'),
	]);
	const [met, counterparts] = await Promise.all([
		term ? listMetInTerm(ctx, partnershipId, term) : [],
		listCounterparts(ctx, partnershipId),
	]);
	const office = `/${locale}/office`;
	const person = (id: string | null, name: string) =>
		id ? <Link href={`${office}/people/${id}`}>{name}</Link> : name;
	return (
		<>
			<Card title={t('met')} flush>
				{met.length === 0 && <EmptyState title={t('noMet')} />}
				<ul className="lines">
					{met.map((each) => (
						<li key={each.personId ?? each.name}>
							<div>
								{person(each.personId, each.name)}{' '}
								<span className="muted">{[each.office, each.organisation].filter(Boolean).join(', ')}</span>
							</div>
							<Link href={`${office}/visits/${each.visitId}`} title={each.visit}>
								{t('lastMet', { day: formatDay(each.lastMet, locale, 'short') })}
							</Link>
						</li>
					))}
				</ul>
			</Card>
			<Card title={t('counterparts')} flush>
				{counterparts.length === 0 && <EmptyState title={t('noCounterparts')} />}
				<ul className="lines">
					{counterparts.map((each) => (
						<li key={`${each.personId} ${each.function} ${each.organisation}`}>
							<div>
								{person(each.personId, each.name)}{' '}
								<span className="muted">{[each.function, each.organisation].join(', ')}</span>
							</div>
							{mailLink(each.email)}
						</li>
					))}
				</ul>
			</Card>
		</>
	);
}
