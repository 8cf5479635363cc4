export type MonthlyReportSeed = {
	partnership: string;
	author: string;
	/** So many months before the present one. */
	ago: number;
	status: 'draft' | 'sent' | 'returned' | 'approved';
	reason?: string;
	text: string;
};

const outlook = 'Ausblick und Anliegen an das Büro';

/** Invented, like those who write them. */
export const monthlyReports: MonthlyReportSeed[] = [
	{
		partnership: 'wielkopolska',
		author: 'anna.przyklad@example.org',
		ago: 3,
		status: 'approved',
		text: `Besuche
– Vorgespräch mit der Handwerkskammer zum Lehrlingsaustausch im Herbst.

Begegnungen
– Zofia Próbka, Leiterin Lehrlingsaustausch, Handwerkskammer der Region Wielkopolska

${outlook}
– Die Kammer bittet um die hessischen Ferientermine.`,
	},
	{
		partnership: 'wielkopolska',
		author: 'anna.przyklad@example.org',
		ago: 2,
		status: 'approved',
		text: `Besuche
– Abstimmung des Programms für die Fachgespräche Abfallwirtschaft.

Erledigt
– Ferientermine an die Handwerkskammer gegeben.

${outlook}
– Dolmetscher für die Fachgespräche rechtzeitig anfragen.`,
	},
	{
		partnership: 'wielkopolska',
		author: 'anna.przyklad@example.org',
		ago: 1,
		status: 'sent',
		text: `Besuche
– Teilnahme am Umwelttag der Woiwodschaft.

Neu vereinbart
– Liste der Hospitationsplätze bis Jahresende (wir).

${outlook}
– Der Marschall möchte im Frühjahr nach Wiesbaden kommen.`,
	},
	{
		partnership: 'nouvelle-aquitaine',
		author: 'jean.exemple@example.org',
		ago: 3,
		status: 'approved',
		text: `Besuche
– Weinbauschulen beider Seiten in Bordeaux.

${outlook}
– Keine Anliegen.`,
	},
	{
		partnership: 'nouvelle-aquitaine',
		author: 'jean.exemple@example.org',
		ago: 2,
		status: 'returned',
		reason: 'Bitte die Teilnehmerzahl der Lesung ergänzen.',
		text: `Besuche
– Lesung der Stipendiatin im Goethe-Institut Bordeaux.

${outlook}
– Die Nachfolge auf der Stelle sollte bald geklärt werden.`,
	},
	{
		partnership: 'nouvelle-aquitaine',
		author: 'jean.exemple@example.org',
		ago: 1,
		status: 'draft',
		text: `Besuche
– nichts erfasst

${outlook}
– `,
	},
];
