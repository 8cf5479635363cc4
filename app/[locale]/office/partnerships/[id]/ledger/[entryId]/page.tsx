import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { InLocale } from '@/components/ui/words-in';
import { chosen } from '@/lib/choices';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { ledgerEntryToFields } from '@/lib/partnerships/ledger-commands';
import { findLedgerEntry } from '@/lib/partnerships/ledger-queries';
import { findPartnership } from '@/lib/partnerships/partnership-queries';
import { NounPage } from '../../../../noun-page';
import { pageTitle } from '../../../../page-title';
import { LedgerForm } from '../../../ledger-form';

export const generateMetadata = pageTitle('partnerships.ledgerEntry.edit');

export default async function EditLedgerEntryPage({
	params,
}: PageProps<'/[locale]/office/partnerships/[id]/ledger/[entryId]'>) {
	const ctx = await requirePermission('partnerships.write');
	const [{ id, entryId }, locale, t] = await Promise.all([
		params,
		getLocale(),
		getTranslations('partnerships'),
	]);
	const [found, line] = await Promise.all([findPartnership(ctx, id), findLedgerEntry(ctx, entryId)]);
	if (!found || line?.partnershipId !== id) notFound();
	return (
		<NounPage
			noun="partnerships"
			above={[{ at: id, label: <InLocale text={found.label} instead={found.slug} /> }]}
			title={`${t('ledgerEntry.edit')}: ${t(`entryType.${line.type}`)}`}
		>
			<LedgerForm
				partnershipId={id}
				published={found.publishedAt !== null}
				values={{ id: line.id, version: line.version, ...ledgerEntryToFields(line) }}
				visit={line.visitId && line.visit ? { id: line.visitId, label: line.visit } : null}
				agreement={chosen(line.agreementId, inLocale(line.agreement, locale))}
				visitOfAgreement={line.agreementVisitId !== null}
			/>
		</NounPage>
	);
}
