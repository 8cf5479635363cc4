import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { createLoader, parseAsStringLiteral } from 'nuqs/server';
import { Alert } from '@/components/ui/alert';
import { InLocale } from '@/components/ui/words-in';
import { requirePermission } from '@/lib/context';
import { usualScope } from '@/lib/partnerships/ledger';
import { listLedger } from '@/lib/partnerships/ledger-queries';
import { type LedgerScope, ledgerEntryTypes } from '@/lib/partnerships/partnership';
import { findPartnership } from '@/lib/partnerships/partnership-queries';
import { whatRemains } from '@/lib/partnerships/partnership-remains-queries';
import { NounPage } from '../../../../noun-page';
import { LedgerForm } from '../../../ledger-form';

type Props = PageProps<'/[locale]/office/partnerships/[id]/ledger/new'>;

const loadType = createLoader({ type: parseAsStringLiteral(ledgerEntryTypes) });

const nothing = {
	on: '',
	celebratedOn: '',
	text: { de: '', en: '' },
	reason: '',
	legalBasis: '',
	reviewOn: '',
	visitId: '',
	agreementId: '',
	anniversaryBase: false,
} as const;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
	const { type } = await loadType(searchParams);
	return type ? { title: (await getTranslations('partnerships'))('ledgerEntry.new', { type }) } : {};
}

export default async function NewLedgerEntryPage({ params, searchParams }: Props) {
	const ctx = await requirePermission('partnerships.write');
	const [{ id }, { type }, t] = await Promise.all([
		params,
		loadType(searchParams),
		getTranslations('partnerships'),
	]);
	const found = await findPartnership(ctx, id);
	if (!found || !type) notFound();
	// Of a suspension nothing is preselected: the form holds no scope until somebody chooses one.
	const scope = usualScope(type, await listLedger(ctx, id), ctx.today) as LedgerScope;
	const remains = type === 'ended' ? await whatRemains(ctx, id) : null;
	return (
		<NounPage
			noun="partnerships"
			above={[{ at: id, label: <InLocale text={found.label} instead={found.slug} /> }]}
			title={t('ledgerEntry.new', { type })}
		>
			{remains && Object.values(remains).some((count) => count > 0) && (
				<Alert tone="warn" title={t('ledgerEntry.remainsTitle')}>
					{t('ledgerEntry.remains', remains)}
				</Alert>
			)}
			<LedgerForm
				partnershipId={id}
				published={found.publishedAt !== null}
				values={{ partnershipId: id, version: found.version, type, ...nothing, scope }}
			/>
		</NounPage>
	);
}
