import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import type { Day } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { languagesInWords } from '@/lib/people/person';
import { nameStanding } from '@/lib/territories/territory-names';
import type { TerritoryName } from '@/lib/territories/territory-queries';

const tones = { current: 'ok', former: 'neutral', alias: 'info', last: 'neutral', ahead: 'info' } as const;

/** What was merged away is called by nothing today: its last name ended with it. */
const isLast = ({ status, validTo }: TerritoryName) => status === 'current' && validTo !== null;

export function Names({ names, today }: { names: TerritoryName[]; today: Day }) {
	const t = useTranslations('territories');
	const locale = useLocale();
	const standing = (name: TerritoryName) => (isLast(name) ? 'last' : nameStanding(name, names, today));
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
						<Badge tone={tones[standing(name)]}>{t(`nameStatus.${standing(name)}`)}</Badge>
					</li>
				))}
			</ul>
		</Card>
	);
}
