'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable } from '@/components/data-table';
import { Link } from '@/components/ui/link';
import { formatDay } from '@/lib/dates';
import type { ProgrammeRow } from '@/lib/exchanges/programme-list';
import { inLocale } from '@/lib/localised-text';
import { ProgrammeBadge } from './programme-badge';
import { RoundBadge } from './round-badge';

type Props = Pick<
	Parameters<typeof DataTable<ProgrammeRow>>[0],
	'rows' | 'sort' | 'page' | 'size' | 'total' | 'empty'
>;

/** So many fields or partners stand in a row; the record has them all. */
const shown = 3;

const column = columnsOf<ProgrammeRow>();

export function ProgrammeTable(props: Props) {
	const t = useTranslations('exchanges');
	const locale = useLocale();
	const office = `/${locale}/office`;
	const some = (words: string[]) =>
		words.length > shown
			? `${words.slice(0, shown).join(', ')} ${t('andMore', { count: words.length - shown })}`
			: words.join(', ');
	const columns = [
		column.accessor('name', {
			header: t('columns.name'),
			meta: { sort: 'name', rowHeader: true },
			cell: ({ row: { original } }) => (
				<>
					<Link href={`${office}/exchanges/${original.id}`} className="cell-name">
						{original.name}
					</Link>
					{original.fields.length > 0 && (
						<div className="muted cell-note">
							{some(original.fields.map((field) => inLocale(field, locale)))}
						</div>
					)}
				</>
			),
		}),
		column.accessor('targetGroup', {
			header: t('columns.target'),
			meta: { sort: 'target' },
			cell: ({ getValue }) => t(`targetGroup.${getValue()}`),
		}),
		column.accessor('partnerships', {
			header: t('columns.partners'),
			cell: ({ getValue }) => some(getValue().map(({ name }) => name)),
		}),
		column.accessor('status', {
			header: t('columns.status'),
			meta: { sort: 'status' },
			cell: ({ getValue }) => <ProgrammeBadge status={getValue()} />,
		}),
		column.accessor('published', {
			header: t('columns.published'),
			meta: { hidden: true },
			cell: ({ getValue }) => t(getValue() ? 'published' : 'notPublished'),
		}),
		column.accessor('current', {
			header: t('columns.round'),
			meta: { sort: 'round' },
			cell: ({ getValue }) => {
				const round = getValue();
				return round ? (
					<span className="badges">
						<Link href={`${office}/exchanges/rounds/${round.id}`}>{round.label}</Link>
						<RoundBadge state={round.state} />
					</span>
				) : (
					<span className="muted">{t('noRound')}</span>
				);
			},
		}),
		column.accessor((row) => row.current?.closesOn ?? null, {
			id: 'closes',
			header: t('columns.closes'),
			meta: { sort: 'closes', nowrap: true },
			cell: ({ row: { original } }) => {
				const { current } = original;
				const ahead = current && (current.state === 'open' || current.state === 'announced');
				return ahead && current.closesOn && formatDay(current.closesOn, locale, 'short');
			},
		}),
		column.accessor((row) => row.current?.taken ?? null, {
			id: 'filled',
			header: t('columns.filled'),
			meta: { numeric: true, nowrap: true },
			cell: ({ row: { original } }) =>
				original.current && t('filledOf', { taken: original.current.taken, places: original.current.places }),
		}),
		column.accessor('direction', {
			header: t('fields.direction'),
			meta: { hidden: true },
			cell: ({ getValue }) => t(`direction.${getValue()}`),
		}),
		column.accessor('funding', { header: t('fields.funding'), meta: { hidden: true } }),
		column.accessor('rounds', {
			header: t('columns.rounds'),
			meta: { sort: 'rounds', numeric: true, hidden: true },
		}),
	];
	return (
		<DataTable {...props} columns={columns} rowId={(row) => row.id} label={t('title')} noun="exchanges" />
	);
}
