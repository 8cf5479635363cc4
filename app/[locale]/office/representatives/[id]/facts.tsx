import { useLocale, useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { OwnProse } from '@/components/ui/words-in';
import { addDays, type Day, formatDay } from '@/lib/dates';
import { languagesInWords } from '@/lib/languages';
import type { AbsenceRow } from '@/lib/representatives/absence-queries';
import { covers, holdersOn, isClosed, standIn } from '@/lib/representatives/representative';
import type { Post, TermRow } from '@/lib/representatives/representative-queries';
import { useTermWords } from '../term-words';

type Props = { post: Post; terms: TermRow[]; absences: AbsenceRow[]; today: Day; partnership: string };

/** Who holds the post, who stands in, from where, for whom and for what. */
export function Facts({ post, terms, absences, today, partnership }: Props) {
	const t = useTranslations('representatives');
	const locale = useLocale();
	const office = `/${locale}/office`;
	const period = useTermWords(today);
	const [holder] = holdersOn(terms, today, 'principal');
	const deputies = holdersOn(terms, today, 'deputy');
	const away = absences.find((each) => each.representativeId === holder?.id && covers(each, today));
	const last = terms.find(({ role, to }) => role === 'principal' && to && to < today);
	const person = (term: TermRow) => (
		<div key={term.id}>
			<Link href={`${office}/people/${term.personId}`}>{term.name}</Link>{' '}
			<span className="muted">{period(term)}</span>
		</div>
	);
	const standsIn = () => {
		if (!away) return null;
		const id = standIn(away, terms);
		const name = away.deputy ?? terms.find(({ personId }) => personId === id)?.name;
		const until = t('awayUntil', { day: formatDay(away.to, locale) });
		return `${until}. ${name ? t('standIn', { name }) : t('noStandIn')}`;
	};
	return (
		<DescriptionList
			facts={[
				{
					label: t('aside.partnership'),
					value: <Link href={`${office}/partnerships/${post.partnershipId}`}>{partnership}</Link>,
				},
				{
					label: t('fields.holder'),
					value: holder ? (
						person(holder)
					) : isClosed(post.closedOn, today) ? null : (
						<span className="muted">
							{last?.to
								? t('vacantSince', { day: formatDay(addDays(last.to, 1), locale) })
								: t('state.vacant')}
						</span>
					),
				},
				{ label: t('fields.absence'), value: standsIn() },
				{ label: t('fields.deputy'), value: deputies.length > 0 && deputies.map(person) },
				{ label: t('fields.seat'), value: post.seat },
				{
					label: t('fields.organisationId'),
					value:
						post.organisationId &&
						(post.organisationVisible ? (
							<Link href={`${office}/organisations/${post.organisationId}`}>{post.organisation}</Link>
						) : (
							post.organisation
						)),
				},
				{ label: t('fields.languages'), value: languagesInWords(post.languages, locale) },
				{ label: t('fields.tasks'), value: post.tasks && <OwnProse>{post.tasks}</OwnProse> },
				{ label: t('fields.closedOn'), value: post.closedOn && formatDay(post.closedOn, locale) },
			]}
		/>
	);
}
