'use client';

import { useLocale, useTranslations } from 'next-intl';
import { columnsOf, DataTable, type TablePage } from '@/components/list/data-table';
import { Link } from '@/components/ui/link';
import { Public } from '@/components/ui/public';
import { formatDay } from '@/lib/dates';
import type { ProgrammeRow } from '@/lib/exchanges/programmes/programme-list';
import { inLocale } from '@/lib/localised-text';
import { ProgrammeBadge } from './programme-badge';
import { RoundBadge } from './round-badge';

const column = columnsOf<ProgrammeRow>();

export function ProgrammeTable(props: TablePage<ProgrammeRow>) {
	const t = useTranslations('exchanges');
	const locale = useLocale();
	const office = `/${locale}/office`;
	const columns = [
		column.accessor('name', {
			header: t('columns.name'),
			size: 200,
			meta: {
				sort: 'name',
				rowHeader: true,
				end: ({ published }: ProgrammeRow) => published && <Public>{t('published')}</Public>,
			},
			cell: ({ row: { original } }) => (
				<Link href={`${office}/exchanges/${original.id}`}>{original.name}</Link>
			),
		}),
		column.accessor('targetGroup', {
			header: t('columns.target'),
			meta: { sort: 'target', cut: true },
			cell: ({ getValue }) => t(`targetGroup.${getValue()}`),
		}),
		column.accessor('partnerships', {
			header: t('columns.partners'),
			meta: {
				cut: true,
				whole: ({ partnerships }: ProgrammeRow) => partnerships.map(({ name }) => name).join(', '),
				end: ({ partnerships: { length } }: ProgrammeRow) =>
					length > 1 && <span>{t('morePartners', { count: length - 1 })}</span>,
			},
			cell: ({ getValue }) => getValue()[0]?.name,
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
			meta: {
				sort: 'round',
				cut: true,
				end: ({ current }: ProgrammeRow) => current && <RoundBadge state={current.state} />,
			},
			cell: ({ getValue }) => {
				const round = getValue();
				return round ? (
					<Link href={`${office}/exchanges/rounds/${round.id}`}>{round.label}</Link>
				) : (
					<span className="muted">{t('noRound')}</span>
				);
			},
		}),
		column.accessor((row) => row.current?.closesOn ?? null, {
			id: 'closes',
			header: t('columns.closes'),
			meta: { sort: 'closes' },
			cell: ({ row: { original } }) => {
				const { current } = original;
				const ahead = current && (current.state === 'open' || current.state === 'announced');
				return ahead && current.closesOn && formatDay(current.closesOn, locale, 'short');
			},
		}),
		column.accessor((row) => row.current?.taken ?? null, {
			id: 'filled',
			header: t('columns.filled'),
			meta: { numeric: true },
			cell: ({ row: { original } }) =>
				original.current && t('filledOf', { taken: original.current.taken, places: original.current.places }),
		}),
		column.accessor('direction', {
			header: t('fields.direction'),
			meta: { hidden: true },
			cell: ({ getValue }) => t(`direction.${getValue()}`),
		}),
		column.accessor((row) => row.fields.map((field) => inLocale(field, locale)).join(', '), {
			id: 'fields',
			header: t('fields.fields'),
			meta: { hidden: true, cut: true },
		}),
		column.accessor('funding', { header: t('fields.funding'), meta: { hidden: true, cut: true } }),
		column.accessor('rounds', {
			header: t('columns.rounds'),
			meta: { sort: 'rounds', numeric: true, hidden: true },
		}),
	];
	return (
		<DataTable {...props} columns={columns} rowId={(row) => row.id} label={t('title')} noun="exchanges" />
	);
}
