import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { may } from '@/lib/auth/permissions';
import { requirePermission } from '@/lib/context';
import { followUpsOf } from '@/lib/follow-ups/follow-up-queries';
import { inLocale, type LocalisedText } from '@/lib/localised-text';
import { listAgenda } from '@/lib/visits/agenda-queries';
import { agendaPart, dueParts } from '@/lib/visits/moved-days';
import { visitToFields } from '@/lib/visits/visit-fields';
import { findVisit } from '@/lib/visits/visit-queries';
import { FormPage } from '../../../noun-page';
import { pageTitle } from '../../../page-title';
import { VisitForm } from '../../visit-form';

export const generateMetadata = pageTitle('visits.edit');

export default async function EditVisitPage({ params }: PageProps<'/[locale]/office/visits/[id]/edit'>) {
	const ctx = await requirePermission('visits.write');
	const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('visits')]);
	const visit = await findVisit(ctx, id);
	if (!visit) notFound();
	const [items, promised] = await Promise.all([
		listAgenda(ctx, id),
		followUpsOf(ctx, { visitId: id }, locale),
	]);
	const agenda = [...items.map(agendaPart), ...dueParts(promised)];
	const choice = (record: { id: string; label: LocalisedText }) => ({
		id: record.id,
		label: inLocale(record.label, locale),
	});
	return (
		<FormPage noun="visits" above={[{ at: id, label: visit.title }]}>
			{visit.publishedAt && <Alert title={t('editsPublic.title')}>{t('editsPublic.body')}</Alert>}
			<VisitForm
				values={{ id, version: visit.version, parts: '', toNearest: false, ...visitToFields(visit) }}
				agenda={agenda}
				partnerships={visit.partnerships.map(choice)}
				topics={visit.topics.map(choice)}
				territories={visit.stops.map((stop) => choice({ id: stop.territoryId, label: stop.territory }))}
				mayAddTerritory={may(ctx.user, 'territories.write')}
			/>
		</FormPage>
	);
}
