const email = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
const web = /^https?:\/\/\S+$/;

/** The office's own lines; an address that stands on a line alone can be pressed. */
export function SiteContact({ lines }: { lines: string }) {
	return (
		<address className="site-contact">
			{lines.split('\n').map((line) => {
				const text = line.trim();
				const href = email.test(text) ? `mailto:${text}` : web.test(text) ? text : undefined;
				return <span key={text}>{href ? <a href={href}>{text}</a> : text}</span>;
			})}
		</address>
	);
}
