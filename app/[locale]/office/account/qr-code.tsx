/** Dark on white in both colour schemes, with the quiet zone that readers need. */
export function QrCode({ modules, label }: { modules: boolean[][]; label: string }) {
	const size = modules.length + 8;
	const dark = modules.flatMap((row, y) =>
		row.flatMap((is, x) => (is ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])),
	);
	return (
		<svg
			viewBox={`0 0 ${size} ${size}`}
			width="220"
			height="220"
			role="img"
			aria-label={label}
			shapeRendering="crispEdges"
		>
			<path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
			<path fill="#000" d={dark.join('')} />
		</svg>
	);
}
