import { getTranslations } from 'next-intl/server';
import { officeContext } from '@/lib/context';
import { countVisits } from '@/lib/visits/visit-count-queries';
import type { VisitParams } from '@/lib/visits/visit-params';

/** Trips and countries by the counting rules; slower than the list, which doesn't wait for it. */
export async function VisitCount({ params }: { params: VisitParams }) {
	const [ctx, t] = await Promise.all([officeContext(), getTranslations('visits')]);
	const counted = await countVisits(ctx, params);
	return (
		<span title={t('countedHint')}>{t.rich('counted', { ...counted, b: (text) => <b>{text}</b> })}</span>
	);
}
