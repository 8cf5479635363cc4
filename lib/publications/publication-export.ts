import 'server-only';
import { type ExportColumn, exportOf } from '@/lib/exports/export-column';
import { type PublicationRow, publicationRows } from './publication-list';
import { publicationAddress } from './publication-params';

const label = (field: string) => `publications.fields.${field}`;

const columns: ExportColumn<PublicationRow>[] = [
	{ in: 'title', key: 'title', label: label('title'), of: (row) => row.title },
	{
		in: 'kind',
		key: 'kind',
		label: label('kind'),
		type: 'words',
		words: 'publications.kind',
		of: (row) => row.kind,
	},
	{ in: 'publishers', key: 'publishers', label: label('publisherIds'), of: (row) => row.publishers },
	{
		in: 'issued',
		key: 'issued_on',
		label: label('issuedOn'),
		type: 'partial',
		of: (row) => row.issuedOn,
	},
	{
		in: 'surveyed',
		key: 'surveyed_from',
		label: label('surveyedFrom'),
		type: 'partial',
		of: (row) => row.surveyedFrom,
	},
	{
		in: 'surveyed',
		key: 'surveyed_to',
		label: label('surveyedTo'),
		type: 'partial',
		of: (row) => row.surveyedTo,
	},
	{ in: 'edition', key: 'edition', label: label('edition'), of: (row) => row.edition },
	{ in: 'partnerships', key: 'partnerships', label: label('partnershipIds'), of: (row) => row.partnerships },
	{ in: 'topics', key: 'topics', label: label('topicIds'), of: (row) => row.topics },
	{ in: 'link', key: 'link', label: label('link'), of: (row) => row.link },
	{
		in: 'published',
		key: 'published',
		label: 'lists.published',
		type: 'yesNo',
		of: (row) => row.published,
	},
];

export const publicationExport = exportOf({
	title: 'publications.title',
	address: publicationAddress,
	rows: publicationRows,
	columns: () => columns,
});
