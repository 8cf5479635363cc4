import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { ProgrammeLine } from '@/lib/exchanges/programmes/programme-queries';
import { ProgrammeLines } from '../../exchanges/programme-lines';

type Props = { id: string; programmes: ProgrammeLine[]; writable: boolean };

/** The partnership's exchange programmes, with where each stands. */
export async function Exchanges({ id, programmes, writable }: Props) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('exchanges.ofPartnership')]);
	const add = writable && (
		<LinkButton small icon="plus" href={`/${locale}/office/exchanges/new?partnership=${id}`}>
			{t('add')}
		</LinkButton>
	);
	return (
		<Card title={t('title')} actions={programmes.length > 0 && add} flush>
			{programmes.length > 0 ? (
				<ProgrammeLines programmes={programmes} />
			) : (
				<EmptyState title={t('none')} action={add} />
			)}
		</Card>
	);
}
