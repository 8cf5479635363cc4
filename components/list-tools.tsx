'use client';

import type { ReactNode } from 'react';
import type { ColumnChoice } from './data-table-columns';
import { ColumnsMenu } from './list-columns-menu';
import { ExportMenu } from './list-export-menu';
import { useListKit } from './list-kit';
import type { Total } from './ui/pagination';

type Props = {
	noun?: string;
	choices: ColumnChoice[];
	onColumns: (columns: string[] | null) => void;
	/** What was chosen of the rows, and the verbs for it. */
	selection?: ReactNode;
	shown: number;
	size: number;
	total: Total;
};

/** What can be done with the list as it is now. */
export function ListTools({ noun, choices, onColumns, selection, ...paging }: Props) {
	const { Views } = useListKit();
	return (
		<div className="table-tools">
			{selection}
			<div className="table-tools-end">
				{noun && Views && <Views noun={noun} />}
				<ColumnsMenu columns={choices} onChange={onColumns} />
				<ExportMenu {...{ noun, choices, ...paging }} />
			</div>
		</div>
	);
}
