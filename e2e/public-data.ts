/** The columns that the world may read once their record is published; all others are the office's own. */
export const publicColumns: Record<string, string[]> = {
	agenda_items: ['place', 'time_zone', 'title'],
	office: [
		...[
			'accessibility',
			'address',
			'contact',
			'email',
			'imprint',
			'intro',
			'name',
			'phone',
			'privacy',
			'site_title',
		],
	],
	partnership_events: ['on', 'scope', 'text', 'type'],
	partnership_kinds: ['key', 'label'],
	partnership_parties: ['side'],
	partnerships: ['description', 'label', 'search', 'slug', 'summary'],
	territories: ['kind', 'label', 'search'],
	territory_names: ['locale', 'name', 'status', 'valid_from', 'valid_to'],
	territory_successions: ['kind', 'on'],
	topics: ['key', 'label'],
	visit_stops: ['place'],
	visits: ['direction', 'kind', 'public_summary', 'public_title', 'slug'],
};

/** Columns that hold certain words only, so that nothing can leak from them: a new one of words is a new line to decide. */
export const fixedWords = [
	'access_links.purpose',
	'agreements.kind',
	'delegation_members.tier',
	'exchange_placements.direction',
	'exchange_placements.status',
	'exchange_programmes.direction',
	'exchange_programmes.target_group',
	'exchange_rounds.status',
	'follow_ups.owner',
	'organisations.sector',
	'partnerships.cost_rule',
	'representatives.role',
	'territories.wikidata_id',
	'users.oidc_issuer',
	'users.oidc_subject',
	'users.role',
	'visits.status',
];
