import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { OwnWords } from '@/components/ui/words-in';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { reportRefusal } from '@/lib/visits/visit';
import type { Visit } from '@/lib/visits/visit-queries';
import { ResultForm, ResultText } from './result-form';

/** What came of the visit: the report, or the form for it once the visit has begun. */
export async function ResultSection({ visit }: { visit: Visit }) {
	const [ctx, t] = await Promise.all([officeContext(), getTranslations('visits.result')]);
	const writable = may(ctx.user, 'visits.write');
	const values = { id: visit.id, version: visit.version, result: visit.result ?? '' };
	const text = (
		<p className="text">
			<OwnWords>{visit.result}</OwnWords>
		</p>
	);
	if (visit.status === 'reported') {
		return <Card title={t('title')}>{writable ? <ResultText {...values}>{text}</ResultText> : text}</Card>;
	}
	const refusal = reportRefusal(visit, ctx.today);
	if (writable && !refusal) {
		return (
			<Card title={t('title')}>
				<ResultForm {...values} />
			</Card>
		);
	}
	return (
		<Card title={t('title')} flush>
			<EmptyState title={t('none')}>
				{refusal && t(refusal === 'visits.refusals.notBegun' ? 'notYet' : 'notPossible')}
			</EmptyState>
		</Card>
	);
}
