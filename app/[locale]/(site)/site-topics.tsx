import { SiteText, type SiteTextValue } from './site-text';

export function SiteTopics({ topics }: { topics: { href: string; name: SiteTextValue }[] }) {
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
