'use client';

import type { Total } from '@/components/ui/pagination';
import type { ColumnChoice } from './data-table-columns';
import { ColumnsMenu } from './list-columns-menu';
import { ExportMenu } from './list-export-menu';

type Props = {
	noun?: string;
	choices: ColumnChoice[];
	onColumns: (columns: string[] | null) => void;
	shown: number;
	size: number;
	total: Total;
};

/** What can be done with the list as it is now, at the end of its toolbar. */
export function ListTools({ noun, choices, onColumns, ...paging }: Props) {
	return (
		<div className="table-tools">
			<ColumnsMenu columns={choices} onChange={onColumns} />
			<ExportMenu {...{ noun, choices, ...paging }} />
		</div>
	);
}
