import type { Look } from '@/components/ui/status';
import type { UserState } from '@/lib/users/user';

export const stateLooks: Record<UserState, Look> = {
	active: { tone: 'ok', dot: 'full' },
	invited: { tone: 'info', dot: 'ring' },
	disabled: { tone: 'neutral', dot: 'full' },
};
