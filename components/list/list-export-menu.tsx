'use client';

import { useSearchParams } from 'next/navigation';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Menu, MenuItem } from '@/components/ui/menu';
import type { Total } from '@/components/ui/pagination';
import { SignedOutNote } from '@/components/ui/signed-out';
import { Spinner } from '@/components/ui/spinner';
import { useToast } from '@/components/ui/toast';
import { useDownload } from './use-download';
import { usePrint } from './use-print';

type Props = { noun?: string; columns: string[]; shown: number; size: number; total: Total };

const formats = ['xlsx', 'csv', 'data'] as const;

/** The whole list as it is filtered, with the columns that it shows: as a file or on paper. */
export function ExportMenu({ noun, columns, shown, size, total }: Props) {
	const t = useTranslations('lists.export');
	const common = useTranslations('common');
	const locale = useLocale();
	const search = useSearchParams();
	const toast = useToast();
	const number = useFormatter();
	const download = useDownload((name) => toast(t('done', { name })));
	const print = usePrint({ whole: typeof total === 'number' && total <= shown, size });
	const address = (format: string) => {
		const query = new URLSearchParams(search);
		for (const own of ['page', 'size']) query.delete(own);
		query.set('columns', columns.join(','));
		return `/api/exports/${noun}?${query}&format=${format}&locale=${locale}`;
	};
	const megabytes = (bytes: number) =>
		number.number(bytes / 1_000_000, {
			style: 'unit',
			unit: 'megabyte',
			minimumFractionDigits: 1,
			maximumFractionDigits: 1,
		});
	return (
		<>
			{download.bytes !== null && (
				<span className="table-tools-state">
					<Spinner />
					<span role="status">{t('preparing')}</span>
					{download.bytes > 0 && <span>{t('received', { size: megabytes(download.bytes) })}</span>}
					<Button look="tertiary" small icon="close" iconOnly onClick={download.cancel}>
						{t('cancel')}
					</Button>
				</span>
			)}
			<Menu label={t('label')} small>
				{noun &&
					formats.map((format) => (
						<MenuItem
							key={format}
							disabled={download.bytes !== null}
							onClick={() => download.load(address(format))}
						>
							{t(format)}
						</MenuItem>
					))}
				<MenuItem onClick={print}>{t('print')}</MenuItem>
			</Menu>
			<Dialog open={download.failure !== null} onClose={download.forget} title={common('refused')}>
				<p>{download.failure?.status === 401 ? <SignedOutNote /> : download.failure?.text || t('failed')}</p>
			</Dialog>
		</>
	);
}
