import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { countriesAround } from '@/lib/people/name-country-queries';
import { listMembers } from '@/lib/visits/delegation-queries';
import { DelegationList } from './delegation-list';

/** The page around it has checked that the visit may be seen. */
export async function DelegationSection({ visitId }: { visitId: string }) {
	const [ctx, t] = await Promise.all([officeContext(), getTranslations('visits.delegation')]);
	const [members, countries] = await Promise.all([
		listMembers(ctx, visitId),
		countriesAround(ctx, { visitId }),
	]);
	return (
		<Card title={t('title')} flush>
			<DelegationList
				visitId={visitId}
				{...{ members, countries }}
				writable={may(ctx.user, 'visits.write')}
			/>
		</Card>
	);
}
