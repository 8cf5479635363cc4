import { useTranslations } from 'next-intl';
import type { PublicRepresentative } from '@/lib/site/site-queries-representatives';
import { SiteText } from './site-text';

/** How to reach those who stand for the office in a partner region; a name only where it was given for publication. */
export function SiteRepresentatives({ representatives }: { representatives: PublicRepresentative[] }) {
	const t = useTranslations('site.representatives');
	return representatives.map(({ role, seat, name, email, phone, text, vacant }, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: without a name one is known by its place only
		<address key={index} className="site-contact site-representative">
			<span className="site-contact-name">{vacant ? t('vacant') : (name ?? t(`role.${role}`))}</span>
			<span>
				{[(name || vacant) && t(`role.${role}`), seat && t('seat', { seat })].filter(Boolean).join(', ')}
			</span>
			{email && (
				<span>
					<a href={`mailto:${email}`}>{email}</a>
				</span>
			)}
			{phone && (
				<span>
					<a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
				</span>
			)}
			{text && (
				<span className="site-representative-text">
					<SiteText value={text} />
				</span>
			)}
		</address>
	));
}
