'use client';

import { Button, type ButtonLook } from '@/components/ui/button';

export function PrintButton({ label, look = 'primary' }: { label: string; look?: ButtonLook }) {
	return (
		<Button look={look} onClick={() => window.print()}>
			{label}
		</Button>
	);
}
