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
	keyboard: 'M1.5 4h13v8h-13zM4 6.6h.01M6.7 6.6h.01M9.3 6.6h.01M12 6.6h.01M5 9.5h6',
	home: 'M2.5 7.2L8 2.6l5.5 4.6M4 6.2v7.3h8V6.2M6.7 13.5V9.8h2.6v3.7',
	tasks: 'M2.2 4.2l1.2 1.2L5.6 3M2.2 11.2l1.2 1.2L5.6 10M8 4.4h6M8 11.4h6',
	globe: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM2 8h12M8 2c-3.4 3.4-3.4 8.6 0 12M8 2c3.4 3.4 3.4 8.6 0 12',
	flag: 'M3.5 14V2.2M3.5 3h8.8l-2 3 2 3H3.5',
	contract: 'M3.5 2h9v12h-9zM5.8 5h4.4M5.8 7.6h4.4M5.8 11.4c1-1.6 1.6-1.2 2 0 .6-.9 1.4-.9 2.2 0',
	exchange: 'M2 5.2h10.5M9.8 2.4l2.8 2.8L9.8 8M14 10.8H3.5M6.2 8l-2.8 2.8 2.8 2.8',
	envoy:
		'M2.5 3.5h11v10h-11zM6 2v2.4h4V2M8 9a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM5 12c.4-1.3 1.5-1.8 3-1.8s2.6.5 3 1.8',
	report: 'M3.5 2h6l3 3v9h-9zM9.5 2v3h3M5.8 8.2h4.4M5.8 10.8h4.4',
	chart: 'M2 14h12M4 11.5V8M8 11.5V3M12 11.5V6',
	book: 'M8 4C6.5 2.8 4.5 2.6 2 3v9.5c2.5-.4 4.5-.2 6 1 1.5-1.2 3.5-1.4 6-1V3c-2.5-.4-4.5-.2-6 1zM8 4v9.5',
	people:
		'M6 7.8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.8 13.4c.3-2.5 1.9-3.6 4.2-3.6s3.9 1.1 4.2 3.6M10.6 3a2.4 2.4 0 0 1 0 4.6M11.8 10c1.4.4 2.2 1.5 2.4 3.4',
	building: 'M3 14V5.5L8 2.2l5 3.3V14M2 14h12M6.2 7.4h.01M9.8 7.4h.01M6.2 10h.01M9.8 10h.01M8 14v-1.8',
	place:
		'M8 14.2S3.2 9.8 3.2 6.6a4.8 4.8 0 0 1 9.6 0C12.8 9.8 8 14.2 8 14.2zM8 8.2a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2z',
	view: 'M4 2.2h8v11.6l-4-3-4 3z',
	views: 'M2.5 3h11v10h-11zM2.5 6.2h11M6.4 6.2V13',
	settings:
		'M2 4.5h6.2M12 4.5h2M10.1 6.4a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8zM2 11.5h2M7.8 11.5H14M5.9 13.4a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8z',
	key: 'M5.2 13.6a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM7.3 8.5l5.6-5.7M10.6 5.2l2.2 2.2',
	history: 'M2.6 5.4A6 6 0 1 1 2 8M2.4 2.4v3.2h3.2M8 4.8V8l2.4 1.6',
	grip: 'M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01',
	shield: 'M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4z',
	arrive: 'M2 8h8M7 5l3 3-3 3M13 3v10',
	depart: 'M6 8h8M11 5l3 3-3 3M3 3v10',
	screen: 'M2 3.5h12v8H2zM6 14h4',
} as const;

export type IconName = keyof typeof paths;

/** Decorative: the word beside it, or the button's label, says the same. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
	const dotted = name === 'more' || name === 'grip';
	return (
		<svg
			className={dotted ? 'icon icon-dotted' : 'icon'}
			viewBox="0 0 16 16"
			width={size}
			height={size}
			aria-hidden="true"
		>
			<path d={paths[name]} />
		</svg>
	);
}
