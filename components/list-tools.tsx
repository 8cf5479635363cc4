'use client';

import type { ColumnChoice } from './data-table-columns';
import { ColumnsMenu } from './list-columns-menu';

type Props = {
	noun?: string;
	choices: ColumnChoice[];
	onColumns: (columns: string[] | null) => void;
};

/** What can be done with the list as it is now. */
export function ListTools({ choices, onColumns }: Props) {
	return (
		<div className="table-tools">
			<div className="table-tools-end">
				<ColumnsMenu columns={choices} onChange={onColumns} />
			</div>
		</div>
	);
}
