import { useTranslations } from 'next-intl';
import { type Look, Status } from '@/components/ui/status';
import type { PostState, TermState } from '@/lib/representatives/representative';

const looks: Record<PostState, Look> = {
	in_office: { tone: 'ok', dot: 'full' },
	ending: { tone: 'warn', dot: 'half' },
	designated: { tone: 'info', dot: 'ring' },
	vacant: { tone: 'bad', dot: 'ring' },
	former: { tone: 'neutral', dot: 'full' },
};

export function PostBadge({ state, absent }: { state: PostState; absent?: boolean }) {
	const t = useTranslations('representatives');
	return (
		<>
			<Status {...looks[state]}>{t(`state.${state}`)}</Status>
			{absent && (
				<Status tone="warn" dot="half">
					{t('absentToday')}
				</Status>
			)}
		</>
	);
}

export function TermBadge({ state }: { state: TermState }) {
	const t = useTranslations('representatives');
	return <Status {...looks[state]}>{t(state === 'former' ? 'termOver' : `state.${state}`)}</Status>;
}
