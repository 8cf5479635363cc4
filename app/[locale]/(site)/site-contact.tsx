import { SiteLinks } from './site-links';

/** The office's own lines; e-mail and web addresses in them can be pressed. */
export function SiteContact({ lines }: { lines: string }) {
	return (
		<address className="site-contact">
			{lines.split('\n').map((line) => (
				<span key={line}>
					<SiteLinks line={line} />
				</span>
			))}
		</address>
	);
}
