import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';

const rules = ['trip', 'country', 'region', 'government', 'cost', 'quoted'] as const;

/** How the report counts; each figure leads to its rule. */
export async function CountingRules() {
	const t = await getTranslations('reports.rules');
	return (
		<Card title={t('title')}>
			<dl className="report-rules">
				{rules.map((rule) => (
					<div key={rule} id={`rule-${rule}`}>
						<dt>{t(`${rule}.title`)}</dt>
						<dd>{t(`${rule}.body`)}</dd>
					</div>
				))}
			</dl>
		</Card>
	);
}
