import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';

export type MissingItem = {
	/** The message key of the refusal. */
	refusal: string;
	/** Where it can be mended, if it is somewhere else. */
	href?: string;
};

type Props = { step: 'publish' | 'sign'; items: MissingItem[] };

/** Why a verb that somebody may use isn't offered yet: what is missing, and where it can be mended. */
export function MissingList({ step, items }: Props) {
	const t = useTranslations();
	if (items.length === 0) return null;
	return (
		<Card title={t(`common.missing.${step}`)}>
			<ul className="missing">
				{items.map(({ refusal, href }) => (
					<li key={refusal}>
						{t(refusal as 'errors.invalid')} {href && <Link href={href}>{t('common.missing.mend')}</Link>}
					</li>
				))}
			</ul>
		</Card>
	);
}
