import { useTranslations } from 'next-intl';
import type { SiteFault } from '@/lib/site/site-filter';

type Fault = SiteFault & { label: string; href: string };

/** Says above a list which filters of the address can't be applied, each with the way to be rid of it. */
export function SiteFaults({ faults, blocked }: { faults: Fault[]; blocked: boolean }) {
	const t = useTranslations('site.filter');
	if (faults.length === 0) return null;
	return (
		<section className="site-faults" aria-label={t('faults')}>
			<p>
				<strong>{t(blocked ? 'blocked' : 'partly')}</strong>
			</p>
			<ul>
				{faults.map(({ name, reason, label, href }) => (
					<li key={`${name} ${reason}`}>
						{t(reason, { filter: label })} <a href={href}>{t('removeThat', { filter: label })}</a>
					</li>
				))}
			</ul>
		</section>
	);
}
