import type { PublicPartnership } from '@/lib/site/site-queries-partnership';
import { SiteText } from './site-text';

export function SiteTopics({ topics }: Pick<PublicPartnership, 'topics'>) {
	return (
		<ul className="topics">
			{topics.map((topic) => (
				<li key={topic.href}>
					<a href={topic.href}>
						<SiteText value={topic.name} />
					</a>
				</li>
			))}
		</ul>
	);
}
