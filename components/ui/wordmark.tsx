/** Two rings, one passing through the other. `name` is the installation's own name on the public site. */
export function Wordmark({ name = 'Jumelage' }: { name?: string }) {
	return (
		<span className="wordmark">
			<svg
				className="wordmark-rings"
				viewBox="0 0 30 20"
				width="30"
				height="20"
				aria-hidden="true"
				focusable="false"
			>
				<circle className="ring-home" cx="10" cy="10" r="8" />
				<circle className="ring-partner" cx="20" cy="10" r="8" />
				<path className="ring-home" d="M13 2.58A8 8 0 0 1 17 6.13" />
			</svg>
			<span>{name}</span>
		</span>
	);
}
