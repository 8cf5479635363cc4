import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { OwnWords } from '@/components/ui/words-in';
import type { Agreement } from '@/lib/agreements/agreement-queries';
import { inLocale } from '@/lib/localised-text';

/** What was agreed, and what the office notes beside it. */
export function Texts({ agreement: { text, internalNotes } }: { agreement: Agreement }) {
	const t = useTranslations('agreements');
	const content = inLocale(text, useLocale());
	return (
		<div className="stack">
			<Card
				title={t('fields.text')}
				actions={content && !text.en && <Badge tone="warn">{t('texts.missing')}</Badge>}
			>
				{content ? (
					<p className="prose">{content}</p>
				) : (
					<EmptyState title={t('texts.none')}>{t('texts.noneBody')}</EmptyState>
				)}
			</Card>
			{internalNotes && (
				<Card title={t('texts.internal')}>
					<p className="prose">
						<OwnWords>{internalNotes}</OwnWords>
					</p>
				</Card>
			)}
		</div>
	);
}
