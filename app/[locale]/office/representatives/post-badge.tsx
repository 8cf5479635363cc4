import { useTranslations } from 'next-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import type { PostState, TermState } from '@/lib/representatives/representative';

const tones: Record<PostState, Tone> = {
	in_office: 'ok',
	ending: 'warn',
	designated: 'info',
	vacant: 'bad',
	former: 'neutral',
};

export function PostBadge({ state, absent }: { state: PostState; absent?: boolean }) {
	const t = useTranslations('representatives');
	return (
		<>
			<Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
			{absent && <Badge tone="warn">{t('absentToday')}</Badge>}
		</>
	);
}

export function TermBadge({ state }: { state: TermState }) {
	const t = useTranslations('representatives.termState');
	return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
