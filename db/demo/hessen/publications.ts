import { publication } from '../builders';
import type { Filler } from '../demo-office';
import { said } from './facts';

type PublicationSeed = Pick<
	Parameters<typeof publication>[1] & object,
	'kind' | 'surveyedFrom' | 'surveyedTo' | 'issuedOn' | 'edition' | 'notes'
> & {
	title: ReturnType<typeof said>;
	by: string[];
	topics?: string[];
	partnerships?: string[];
	predecessor?: string;
	published?: true;
};

/** Predecessors come first. Where the source names no year, none is given, and so it can't be public. */
export const publications: Record<string, PublicationSeed> = {
	'buergersinn-2018': {
		title: said(
			'publication-01',
			'Städtepartnerschaften: den europäischen Bürgersinn stärken',
			'Town twinning: strengthening the European civic spirit',
		),
		kind: 'study',
		by: ['dfi', 'bertelsmann'],
		surveyedFrom: '2017-04',
		surveyedTo: '2017-06',
		issuedOn: '2018',
		published: true,
	},
	'kas-2019': {
		title: said(
			'publication-02',
			'Städte- und Gemeindepartnerschaften',
			'Partnerships of towns and municipalities',
		),
		kind: 'study',
		by: ['kas'],
		surveyedFrom: '2018',
		issuedOn: '2019',
		published: true,
	},
	'rundbrief-er': {
		title: said(
			'example',
			'Rundbrief der Partnerschaft mit der Emilia-Romagna (Beispiel)',
			'Newsletter of the partnership with Emilia-Romagna (example)',
		),
		kind: 'newsletter',
		by: ['buero'],
		issuedOn: '2026-03',
		topics: ['citizens', 'culture'],
		partnerships: ['emilia-romagna'],
		published: true,
	},
	'leitfaden-erste': {
		title: said(
			'publication-03',
			'Städtepartnerschaften entwickeln, leben, ausbauen, finanzieren',
			'Developing, living, extending and financing town twinning',
		),
		kind: 'guide',
		by: ['netzwerkstelle'],
	},
	'leitfaden-neu': {
		title: said(
			'publication-03',
			'Städtepartnerschaften entwickeln, leben, ausbauen, finanzieren',
			'Developing, living, extending and financing town twinning',
		),
		kind: 'guide',
		edition: { de: 'aktualisierte Neuauflage', en: 'updated new edition' },
		by: ['netzwerkstelle'],
		predecessor: 'leitfaden-erste',
		notes: 'Das Jahr fehlt noch, zum Veröffentlichen nachtragen.',
	},
};

export const fillPublications: Filler = async (tx, { ids, morning }) => {
	for (const [
		key,
		{ by, topics = [], partnerships = [], predecessor, published, ...columns },
	] of Object.entries(publications)) {
		const { id } = await publication(tx, {
			...columns,
			publisherIds: ids('organisation').all(by),
			topicIds: ids('topic').all(topics),
			partnershipIds: ids('partnership').all(partnerships),
			predecessorId: predecessor && ids('publication').of(predecessor),
			publishedAt: published ? morning(-60) : null,
		});
		ids('publication').set(key, id);
	}
};
