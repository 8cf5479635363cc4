import { useTranslations } from 'next-intl';
import type { Hit, Marked } from '@/lib/search/search';

/** A text with what was looked for marked in it. */
export function MarkedText({ text }: { text: Marked }) {
	return text.map((part, index) =>
		// biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text
		index % 2 ? <mark key={index}>{part}</mark> : part,
	);
}

/** What stands under a hit's title: where it belongs, and why it was found. */
export function HitDetail({ hit }: { hit: Hit }) {
	const t = useTranslations('search.why');
	return (
		<>
			{hit.detail && <span className="hit-detail">{hit.detail}</span>}
			{hit.why && (
				<span className="hit-why">
					{t(hit.why.field)}
					{hit.why.text.join('') && (
						<>
							{': '}
							<MarkedText text={hit.why.text} />
						</>
					)}
				</span>
			)}
		</>
	);
}
