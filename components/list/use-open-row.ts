import { useRef, useState } from 'react';
import { leave } from '@/components/ui/leave';

/** Which row of a list stands open as a form; opening another asks first for what was typed into this one. */
export function useOpenRow() {
	const list = useRef<HTMLDivElement>(null);
	const [open, setOpen] = useState<string | null>(null);
	const show = (id: string) => leave(() => setOpen(id), list.current);
	return { list, open, show, close: () => setOpen(null) };
}
