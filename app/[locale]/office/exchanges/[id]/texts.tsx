import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import type { Programme } from '@/lib/exchanges/programmes/programme-queries';

/** What the public reads, German and English side by side; what is missing is marked. */
export async function ProgrammeTexts({ programme }: { programme: Programme }) {
	const [t, common] = await Promise.all([getTranslations('exchanges'), getTranslations('common.languages')]);
	return (
		<Card title={t('fields.description')}>
			<div className="localised-pair">
				{(['de', 'en'] as const).map((language) => {
					const text = programme.description[language];
					return (
						<div key={language}>
							<h3 className="localised-label">
								{common(language)}
								{!text && <Badge tone="warn">{common('missing')}</Badge>}
							</h3>
							{text && (
								<div lang={language} className="prose">
									{text}
								</div>
							)}
						</div>
					);
				})}
			</div>
		</Card>
	);
}
