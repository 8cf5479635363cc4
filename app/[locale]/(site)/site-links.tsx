// Bounded, since somebody else's text may be long: without bounds a word of 30,000 letters would take seconds.
const address =
	/[^\s@<>,;()[\]]{1,64}@[^\s@<>,;()[\]]{1,190}\.[a-z]{2,24}|https?:\/\/[^\s<>,;()]{0,500}[^\s<>,;().!?:'"„“”]/gi;

/** A line in which e-mail and web addresses can be pressed. */
export function SiteLinks({ line }: { line: string }) {
	const found = line.match(address) ?? [];
	return line.split(address).map((text, index) => {
		const link = found[index];
		const href = link?.includes('://') ? link : `mailto:${link}`;
		return (
			// biome-ignore lint/suspicious/noArrayIndexKey: a text that is shown once
			<span key={index}>
				{text}
				{link && <a href={href}>{link}</a>}
			</span>
		);
	});
}
