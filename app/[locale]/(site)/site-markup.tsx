import { type Block, blocksOf, piecesOf } from '@/components/ui/markup';
import { SiteLinks } from './site-links';

function Line({ line }: { line: string }) {
	return piecesOf(line).map(({ text, href }, index) =>
		href ? (
			// biome-ignore lint/suspicious/noArrayIndexKey: a text that is shown once
			<a key={index} href={href}>
				{text}
			</a>
		) : (
			// biome-ignore lint/suspicious/noArrayIndexKey: a text that is shown once
			<SiteLinks key={index} line={text} />
		),
	);
}

function Part({ block }: { block: Block }) {
	if (block.kind === 'heading') {
		const Heading = `h${block.level}` as const;
		return (
			<Heading>
				<Line line={block.text} />
			</Heading>
		);
	}
	if (block.kind === 'list') {
		return (
			<ul className="site-markup-list">
				{block.items.map((item, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a text that is shown once
					<li key={index}>
						<Line line={item} />
					</li>
				))}
			</ul>
		);
	}
	return (
		<p>
			{block.lines.map((line, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a text that is shown once
				<span key={index}>
					{index > 0 && <br />}
					<Line line={line} />
				</span>
			))}
		</p>
	);
}

/** A longer text of the office with its headings, lists and links; whatever it holds stays text. */
export function SiteMarkup({ text, lang }: { text: string; lang: string | null }) {
	return (
		<div className="site-text site-markup" lang={lang ?? undefined}>
			{blocksOf(text).map((block, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a text that is shown once
				<Part key={index} block={block} />
			))}
		</div>
	);
}
