import { useLocale, useTranslations } from 'next-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import { formatDay } from '@/lib/dates';
import type { PublicPartnership } from '@/lib/site/site-queries-partnership';
import { SiteDate } from '../../site-date';
import { SiteText } from '../../site-text';

type Chains = PublicPartnership['agreements'];
type Row = Chains[number][number];

const tones: Record<string, Tone> = { in_force: 'ok', ending: 'warn', draft: 'info' };

function Agreement({ agreement }: { agreement: Row }) {
	const t = useTranslations('site.agreements');
	const words = useTranslations('agreements');
	const locale = useLocale();
	const { signedBy, joined, left } = agreement;
	const day = (on: string) => formatDay(on, locale);
	const dated = (parties: Row['joined']) =>
		parties
			.map(({ name, on }) => (on ? t('joinedOn', { name: name.text, date: day(on) }) : name.text))
			.join(', ');
	const facts = [
		agreement.comingOn && t('from', { date: day(agreement.comingOn) }),
		agreement.until && t('until', { date: day(agreement.until) }),
		agreement.endsOn && t('ending', { date: day(agreement.endsOn) }),
		agreement.endedOn && t('ended', { date: day(agreement.endedOn) }),
	];
	return (
		<li>
			<p className="timeline-what">
				<SiteDate on={agreement.signedOn} />{' '}
				<span>
					{words(`kind.${agreement.kind}`)}{' '}
					<Badge tone={tones[agreement.state]}>
						{words(`state.${agreement.state === 'draft' ? 'coming' : agreement.state}`)}
					</Badge>
				</span>
			</p>
			<p>
				<strong>
					<SiteText value={agreement.title} />
				</strong>
			</p>
			{facts.some(Boolean) && <p className="muted">{facts.filter(Boolean).join(' · ')}</p>}
			{signedBy.length > 0 && <p>{t('signedBy', { names: signedBy.map(({ text }) => text).join(', ') })}</p>}
			{joined.length > 0 && <p>{t('joined', { names: dated(joined) })}</p>}
			{left.length > 0 && <p>{t('left', { names: dated(left) })}</p>}
			{agreement.open && <p>{t('open')}</p>}
		</li>
	);
}

/** What was signed, each chain from the oldest to the newest. */
export function SiteAgreements({ chains }: { chains: Chains }) {
	return chains.map((chain) => (
		<ol key={chain[0]?.id} className="timeline site-agreements">
			{chain.map((agreement) => (
				<Agreement key={agreement.id} agreement={agreement} />
			))}
		</ol>
	));
}
