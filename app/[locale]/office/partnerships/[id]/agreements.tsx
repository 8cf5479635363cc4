import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { LinkedAgreement } from '@/lib/agreements/agreement-link-queries';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { AgreementChain } from '../../agreements/agreement-chain';

type Props = { partnershipId: string; chains: LinkedAgreement[][] };

/** What was signed with the partner, each chain from the oldest to the newest. */
export async function Agreements({ partnershipId, chains }: Props) {
	const [{ user }, locale, t] = await Promise.all([
		officeContext(),
		getLocale(),
		getTranslations('agreements'),
	]);
	const add = may(user, 'agreements.write') && (
		<LinkButton icon="plus" href={`/${locale}/office/agreements/new?partnership=${partnershipId}`}>
			{t('add')}
		</LinkButton>
	);
	if (chains.length === 0) {
		return (
			<div className="card">
				<EmptyState title={t('ofPartnership.none')} action={add}>
					{t('ofPartnership.noneBody')}
				</EmptyState>
			</div>
		);
	}
	return (
		<section className="card" aria-labelledby="agreements-title">
			<header className="card-head">
				<h2 id="agreements-title">{t('ofPartnership.title')}</h2>
				{add}
			</header>
			<div className="card-body chains">
				{chains.map((chain) => (
					<AgreementChain key={chain[0]?.id} chain={chain} />
				))}
			</div>
		</section>
	);
}
