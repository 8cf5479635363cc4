import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { OwnWords } from '@/components/ui/words-in';
import type { Partnership } from '@/lib/partnerships/partnership-queries';

const languages = ['de', 'en'] as const;

/** What the public reads, German and English side by side; what is missing is marked. */
export async function Texts({ partnership }: { partnership: Partnership }) {
	const [t, common] = await Promise.all([
		getTranslations('partnerships'),
		getTranslations('common.languages'),
	]);
	return (
		<div className="stack">
			{(['summary', 'description'] as const).map((field) => (
				<Card key={field} title={t(`fields.${field}`)}>
					<div className="localised-pair">
						{languages.map((language) => {
							const text = partnership[field][language];
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
			))}
			<Card title={t('texts.internal')}>
				{partnership.internalNotes ? (
					<div className="prose">
						<OwnWords>{partnership.internalNotes}</OwnWords>
					</div>
				) : (
					<p className="muted">{t('texts.noInternal')}</p>
				)}
			</Card>
		</div>
	);
}
