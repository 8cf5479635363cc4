'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Alert } from '@/components/ui/alert';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import type { Filter } from './list-filters';
import { type AddressFault, useListAddress } from './list-view';

const listed = ['noDay', 'gone', 'unknown', 'twice', 'reversed', 'tooLong', 'noFilter', 'layout'] as const;
type Reason = (typeof listed)[number];

/** The address without what of it can't be applied. */
function addressWithout(path: string, search: URLSearchParams, { name, values }: AddressFault) {
	const left = new URLSearchParams(search);
	const kept = search
		.getAll(name)
		.flatMap((value) => (values.includes(value) ? [] : value.split(',')))
		.filter((value) => value && !values.includes(value));
	left.delete(name);
	if (kept.length > 0) left.set(name, kept.join(','));
	left.delete('page');
	const query = left.toString().replaceAll('%2C', ',');
	return query ? `${path}?${query}` : path;
}

/** Says what the address of the list around names that can't be applied, each with the way to be rid of it. */
export function ListFaults({ filters }: { filters: Filter[] }) {
	const { faults, blocked } = useListAddress();
	return <FaultAlert {...{ faults, blocked, filters }} />;
}

type Faults = { faults: AddressFault[]; blocked?: boolean; filters?: Filter[] };

export function FaultAlert({ faults, blocked, filters = [] }: Faults) {
	const t = useTranslations('common.list.faults');
	const path = usePathname();
	const search = useSearchParams();
	if (faults.length === 0) return null;
	const label = (name: string) => filters.find((filter) => filter.name === name)?.label ?? t('other');
	return (
		<Alert tone="warn" title={t(blocked ? 'blocked' : 'partly')}>
			<ul className="list-faults">
				{faults.map((fault) => {
					const reason = fault.reason as Reason;
					const text = t(reason, {
						filter: reason === 'layout' ? '' : label(fault.name),
						values: fault.values.join(', '),
						name: fault.name,
					});
					return (
						<li key={`${fault.name} ${reason}`}>
							{text}{' '}
							<Link href={addressWithout(path, search, fault)} aria-label={t('removeThat', { text })}>
								{t('remove')}
							</Link>
						</li>
					);
				})}
			</ul>
		</Alert>
	);
}

/** Stands where a list or a report would, under an address that means none. */
export function NothingMeant() {
	const t = useTranslations('common.list.faults');
	return (
		<div className="card">
			<EmptyState title={t('nothingTitle')}>{t('nothingBody')}</EmptyState>
		</div>
	);
}
