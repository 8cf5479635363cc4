import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { InLocale } from '@/components/ui/words-in';
import { requirePermission } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { ledgerEntryToFields } from '@/lib/partnerships/ledger-commands';
import { findLedgerEntry } from '@/lib/partnerships/ledger-queries';
import { findPartnership } from '@/lib/partnerships/partnership-queries';
import { LedgerForm } from '../../../ledger-form';

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations('partnerships'))('ledgerEntry.edit') };
}

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
	const list = `/${locale}/office/partnerships`;
	return (
		<>
			<PageHeader
				title={`${t('ledgerEntry.edit')}: ${t(`entryType.${line.type}`)}`}
				breadcrumb={[
					{ label: t('title'), href: list },
					{ label: <InLocale text={found.label} instead={found.slug} />, href: `${list}/${id}` },
				]}
			/>
			<LedgerForm
				partnershipId={id}
				published={found.publishedAt !== null}
				values={{ id: line.id, version: line.version, ...ledgerEntryToFields(line) }}
				visit={line.visitId && line.visit ? { id: line.visitId, label: line.visit } : null}
				agreement={
					line.agreementId ? { id: line.agreementId, label: inLocale(line.agreement, locale) } : null
				}
				visitOfAgreement={line.agreementVisitId !== null}
			/>
		</>
	);
}
