const paths = {
	plus: 'M8 3v10M3 8h10',
	close: 'M4 4l8 8M12 4l-8 8',
	check: 'M3 8.5l3.2 3.2L13 5',
	'chevron-down': 'M4 6l4 4 4-4',
	'chevron-left': 'M10 4L6 8l4 4',
	'chevron-right': 'M6 4l4 4-4 4',
	'arrow-up': 'M8 13V3M4 7l4-4 4 4',
	'arrow-down': 'M8 3v10M4 9l4 4 4-4',
	search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4L14 14',
	calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3.2M10.5 2v3.2',
	menu: 'M2 4h12M2 8h12M2 12h12',
	more: 'M3 8h.01M8 8h.01M13 8h.01',
	external: 'M9.5 2.5h4v4M13.5 2.5L7.5 8.5M11.5 9v4.5h-9v-9H7',
	edit: 'M2.5 13.5l.7-3.2 7.8-7.8 2.5 2.5-7.8 7.8zM9.4 4.1l2.5 2.5',
	trash: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4',
	info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.2V11M8 4.9h.01',
	success: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM5.2 8.2l2 2 3.6-4',
	warning: 'M8 2L14.5 13.5h-13zM8 6.5v3.2M8 11.6h.01',
	danger: 'M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4zM8 5v3.6M8 11h.01',
	user: 'M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8zM2.8 14c.4-2.8 2.5-4.2 5.2-4.2s4.8 1.4 5.2 4.2',
	theme: 'M8 2a6 6 0 1 0 0 12zM8 2a6 6 0 0 1 0 12',
	'sign-out': 'M6.5 2.5h-4v11h4M6.5 8h7M10.5 5l3 3-3 3',
	filter: 'M2 3.5h12L9.5 9v4.5l-3-1.5V9z',
	grip: 'M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01',
} as const;

export type IconName = keyof typeof paths;

/** Decorative: the word beside it, or the button's label, says the same. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
	const dotted = name === 'more' || name === 'grip';
	return (
		<svg
			className="icon"
			viewBox="0 0 16 16"
			width={size}
			height={size}
			fill="none"
			stroke="currentColor"
			strokeWidth={dotted ? 2.4 : 1.5}
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
			focusable="false"
		>
			<path d={paths[name]} />
		</svg>
	);
}
