import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Record } from '@/components/shell/record';
import { LinkButton } from '@/components/ui/button';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { may } from '@/lib/auth/permissions';
import { requirePermission } from '@/lib/context';
import { formatDayRange } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { inLocale } from '@/lib/localised-text';
import { findQuoted } from '@/lib/reports/quoted-queries';
import { NounPage } from '../../../noun-page';
import { RecordChanges } from '../../../record-changes';
import { recordTitle } from '../../../record-title';
import { quotedWords } from '../../quoted-words';
import { QuotedVerbs } from '../quoted-verbs';

type Props = PageProps<'/[locale]/office/reports/quoted/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const found = await findQuoted(await requirePermission('reports.read'), (await params).id);
	return recordTitle(found && inLocale(found.label, await getLocale()));
}

export default async function QuotedFigurePage({ params, searchParams }: Props) {
	const ctx = await requirePermission('reports.read');
	const [{ id }, search, locale, t, say] = await Promise.all([
		params,
		searchParams,
		getLocale(),
		getTranslations('reports'),
		quotedWords(),
	]);
	const found = await findQuoted(ctx, id);
	if (!found) notFound();
	const reports = `/${locale}/office/reports`;
	const label = inLocale(found.label, locale);
	const days = formatDayRange(found.from, found.to, locale);
	return (
		<NounPage
			noun="reports"
			above={[{ at: 'quoted', label: t('quoted.title') }]}
			title={label}
			actions={
				may(ctx.user, 'reports.write') && (
					<>
						<LinkButton href={`${reports}/quoted/${id}/edit`} icon="edit">
							{t('quoted.editShort')}
						</LinkButton>
						<QuotedVerbs id={id} version={found.version} label={label} />
					</>
				)
			}
		>
			<Record
				facts={
					<DescriptionList
						facts={[
							{ label: t('quoted.fields.value'), value: say.value(found) },
							{
								label: t('quoted.fields.period'),
								value: <Link href={`${reports}/trips?from=${found.from}&to=${found.to}`}>{days}</Link>,
							},
							{ label: t('quoted.fields.measure'), value: t(`quoted.measure.${found.measure}`) },
							{ label: t('quoted.fields.source'), value: found.source },
							{
								label: t('quoted.fields.sourceOn'),
								value: found.sourceOn && formatEdtf(found.sourceOn, locale),
							},
						]}
					/>
				}
			>
				<RecordChanges title={t('quoted.history')} subject="quoted_figures" id={id} search={search} />
			</Record>
		</NounPage>
	);
}
