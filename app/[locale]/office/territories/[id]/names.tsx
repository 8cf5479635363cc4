import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Status } from '@/components/ui/status';
import type { Day } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { languagesInWords } from '@/lib/languages';
import { nameStanding } from '@/lib/territories/territory-names';
import type { TerritoryName } from '@/lib/territories/territory-queries';

const looks = {
	current: { tone: 'ok', dot: 'full' },
	former: { tone: 'neutral', dot: 'full' },
	alias: { tone: 'neutral', dot: 'ring' },
	last: { tone: 'neutral', dot: 'full' },
	ahead: { tone: 'info', dot: 'ring' },
} as const;

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
						<Status {...looks[standing(name)]}>{t(`nameStatus.${standing(name)}`)}</Status>
					</li>
				))}
			</ul>
		</Card>
	);
}
