import 'server-only';
import type { OfficeContext } from '@/lib/context';
import { formatDay, isDay } from '@/lib/dates';
import { isRecordId } from '@/lib/input';
import type { ReadAddress } from '@/lib/lists/list-address';
import type { Cell, ExportWords } from './export-column';

/** What a sheet says of itself beside its rows, in words: what, when counted and by whom. */
export const aboutHead = (
	{ user, today }: Pick<OfficeContext, 'user' | 'today'>,
	{ t }: ExportWords,
	title: string,
): [label: string, value: Cell][] => [
	[t('lists.about.what'), { text: title }],
	[t('lists.about.on'), { day: today }],
	[t('lists.about.by'), { text: user.name }],
];

/** How a list is laid out, not what it finds. */
const layout = ['sort', 'columns', 'page', 'size', 'format', 'locale'];

/** Whether there are words of this key; what every object has (`constructor`) is none. */
const hasWords = ({ t }: ExportWords, key: string) =>
	t.has(key) && !key.split('.').some((part) => part in Object.prototype);

function labelOf(key: string, words: ExportWords, namespace: string) {
	const { t } = words;
	if (key === 'q') return t('lists.about.search');
	const known = [
		...['filters', 'columns', 'fields'].map((group) => `${namespace}.${group}.${key}`),
		`lists.filters.${key}`,
	].find((each) => hasWords(words, each));
	return t(known ?? 'lists.about.other');
}

/** What of an address can't be applied, for a refusal: `faults` in words. */
export const faultsInWords = ({ faults }: ReadAddress, words: ExportWords, namespace: string) => ({
	faults: faults
		.map(({ name, reason, values }) =>
			words.t(`common.list.faults.${reason}`, {
				filter: labelOf(name, words, namespace),
				values: values.join(', '),
				name,
			}),
		)
		.join(' '),
});

/** The filters of an address in words, one line each; `namespace` is the list's, as in `visits.filters`; `namesOf` says what ids and keys are called. */
export async function filtersInWords(
	search: URLSearchParams,
	words: ExportWords,
	namespace: string,
	namesOf: (values: string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<[label: string, value: Cell][]> {
	const { t } = words;
	const given = [...search].filter(([key, value]) => value && !layout.includes(key));
	if (given.length === 0) return [[t('lists.about.filters'), { text: t('lists.about.none') }]];
	const names = await namesOf(given.flatMap(([, value]) => value.split(',')));
	const first = (keys: string[]) => keys.find((key) => hasWords(words, key));
	const wordsOf = (key: string, value: string) => {
		if (isDay(value)) return formatDay(value, words.locale);
		if (key === 'country' && /^[A-Z]{2}$/.test(value)) return words.country(value);
		const name = names.get(value);
		if (name) return name;
		const part = value === 'yes' ? 'Yes' : value === 'no' ? 'No' : null;
		const known = first([
			`${namespace}.${key}.${value}`,
			...(key === 'state' || key === 'status'
				? ['state', 'status', 'roundState'].map((of) => `${namespace}.${of}.${value}`)
				: []),
			...(key === 'runs' ? [`lists.runs.${value}`] : []),
			...(key === 'counted' ? [`${namespace}.countedAs.${value}`] : []),
			...(key === 'target' ? [`${namespace}.targetGroup.${value}`] : []),
			...(part ? [`${namespace}.filters.${key}${part}`, `common.${value}`] : []),
		]);
		if (known) return t(known);
		return isRecordId(value) ? t('lists.about.gone') : value;
	};
	return given.map(([key, value]) => [
		labelOf(key, words, namespace),
		{
			text: (key === 'q' || key === 'head'
				? [names.get(value) ?? value]
				: value.split(',').map((one) => wordsOf(key, one))
			).join(', '),
		},
	]);
}
