import type { Tone } from '@/components/ui/badge';
import type { UserState } from '@/lib/users/user';

export const stateTones = { active: 'ok', invited: 'info', disabled: 'neutral' } as const satisfies Record<
	UserState,
	Tone
>;
