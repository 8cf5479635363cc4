import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { listMembers } from '@/lib/visits/delegation-queries';
import { DelegationList } from './delegation-list';

/** The page around it has checked that the visit may be seen. */
export async function DelegationSection({ visitId }: { visitId: string }) {
	const [ctx, t] = await Promise.all([officeContext(), getTranslations('visits.delegation')]);
	return (
		<Card title={t('title')} flush>
			<DelegationList
				visitId={visitId}
				members={await listMembers(ctx, visitId)}
				writable={may(ctx.user, 'visits.write')}
			/>
		</Card>
	);
}
