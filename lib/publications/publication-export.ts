import 'server-only';
import { exportColumns, exportOf } from '@/lib/exports/export-column';
import { type PublicationRow, publicationRows } from './publication-list';
import { publicationAddress } from './publication-params';

const column = exportColumns<PublicationRow>('publications.fields');

export const publicationExport = exportOf({
	title: 'publications.title',
	address: publicationAddress,
	rows: publicationRows,
	columns: () => [
		column('title'),
		column('kind', { words: 'publications.kind' }),
		column('publishers', { label: 'publications.fields.publisherIds' }),
		column('issuedOn', { in: 'issued', type: 'partial' }),
		column('surveyedFrom', { in: 'surveyed', type: 'partial' }),
		column('surveyedTo', { in: 'surveyed', type: 'partial' }),
		column('edition'),
		column('partnerships', { label: 'publications.fields.partnershipIds' }),
		column('topics', { label: 'publications.fields.topicIds' }),
		column('link'),
		column('published', { label: 'lists.published', type: 'yesNo' }),
	],
});
