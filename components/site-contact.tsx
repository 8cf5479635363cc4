const address = /[^\s@<>,;()]+@[^\s@<>,;()]+\.[a-z]{2,}|https?:\/\/[^\s<>,;()]+/gi;

function linked(line: string) {
	const found = line.match(address) ?? [];
	return line.split(address).map((text, index) => {
		const link = found[index];
		const href = link?.includes('://') ? link : `mailto:${link}`;
		return (
			<span key={`${text}${link}`}>
				{text}
				{link && <a href={href}>{link}</a>}
			</span>
		);
	});
}

/** The office's own lines; e-mail and web addresses in them can be pressed. */
export function SiteContact({ lines }: { lines: string }) {
	return (
		<address className="site-contact">
			{lines.split('\n').map((line) => (
				<span key={line}>{linked(line)}</span>
			))}
		</address>
	);
}
