import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { InLocale } from '@/components/ui/words-in';
import type { LinkedAgreement } from '@/lib/agreements/agreement-link-queries';
import { formatDay } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { AgreementBadge } from './agreement-badge';

type Props = { chain: LinkedAgreement[]; current?: string };

/** Agreements that renewed each other, from the oldest to the newest. */
export function AgreementChain({ chain, current }: Props) {
	const t = useTranslations('agreements');
	const locale = useLocale();
	return (
		<ol className="chain">
			{chain.map(({ id, title, signedOn, openForAccession, kind, standing, leftOn }) => {
				const { state, termEnd, notice, comingOn } = standing;
				const facts = [
					signedOn ? t('chain.signed', { date: formatEdtf(signedOn, locale) }) : t(`kind.${kind}`),
					comingOn && signedOn && t('chain.from', { date: formatDay(comingOn, locale, 'short') }),
					termEnd && t('chain.termUntil', { date: formatDay(termEnd, locale, 'short') }),
					notice && t('chain.noticeBy', { date: formatDay(notice.noticeBy, locale, 'short') }),
					leftOn && t('chain.left', { date: formatDay(leftOn, locale, 'short') }),
				];
				return (
					<li key={id} aria-current={id === current || undefined}>
						<span className="chain-title">
							{id === current ? (
								<strong>
									<InLocale text={title} />
								</strong>
							) : (
								<Link href={`/${locale}/office/agreements/${id}`}>
									<InLocale text={title} />
								</Link>
							)}
						</span>
						<span className="badges">
							<AgreementBadge state={state} signed={signedOn !== null} />
							{openForAccession && <Badge tone="info">{t('open')}</Badge>}
						</span>
						<span className="muted chain-facts">{facts.filter(Boolean).join(' · ')}</span>
					</li>
				);
			})}
		</ol>
	);
}
