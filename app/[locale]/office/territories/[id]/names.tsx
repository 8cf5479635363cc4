import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { formatEdtf } from '@/lib/edtf';
import { languagesInWords } from '@/lib/people/person';
import type { TerritoryName } from '@/lib/territories/territory-queries';

const tones = { current: 'ok', former: 'neutral', alias: 'info' } as const;

/** What was merged away is called by nothing today: its last name ended with it. */
const isLast = ({ status, validTo }: TerritoryName) => status === 'current' && validTo !== null;

export function Names({ names }: { names: TerritoryName[] }) {
	const t = useTranslations('territories');
	const locale = useLocale();
	const validity = ({ validFrom, validTo }: TerritoryName) => {
		const from = validFrom ? formatEdtf(validFrom, locale) : '';
		const to = validTo ? formatEdtf(validTo, locale) : '';
		if (from && to) return t('names.valid', { from, to });
		return from ? t('names.validSince', { from }) : to && t('names.validUntil', { to });
	};
	return (
		<Card title={t('names.title')} flush>
			<ul className="lines">
				{names.map((name) => (
					<li key={name.id}>
						<div>
							<span lang={name.locale}>{name.name}</span>{' '}
							<span className="muted">
								{[languagesInWords([name.locale], locale), validity(name)].filter(Boolean).join(' · ')}
							</span>
						</div>
						<Badge tone={isLast(name) ? 'neutral' : tones[name.status]}>
							{isLast(name) ? t('names.last') : t(`nameStatus.${name.status}`)}
						</Badge>
					</li>
				))}
			</ul>
		</Card>
	);
}
