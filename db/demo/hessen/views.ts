/** Lists that this office opens again and again; whoever keeps them shares all but the last. */
export const viewsOwner = 'bernd.beispiel@example.org';

export const views = [
	{ noun: 'visits', name: 'Ergebnisberichte fällig', query: 'sort=startsOn&state=debrief_due', shared: true },
	{
		noun: 'visits',
		name: 'Kommende Reisen ins Ausland',
		query:
			'columns=startsOn,title,partnerships,head,stops,status&direction=outgoing&sort=startsOn&state=planned,confirmed',
		shared: true,
	},
	{
		noun: 'partnerships',
		name: 'Zuständigkeit und Aktenzeichen',
		query: 'columns=name,status,lead,deputy,fileReference,verifiedOn&status=active,suspended',
		shared: true,
	},
	{ noun: 'follow-ups', name: 'Überfällige Zusagen', query: 'state=overdue', shared: true },
	{
		noun: 'people',
		name: 'Aufbewahrung prüfen',
		query: 'columns=familyName,organisation,legalBasis,retainUntil',
		shared: false,
	},
] as const;
