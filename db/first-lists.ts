/** The lists that an office begins with; from then on they are its own to edit. */
export const firstKinds: [key: string, de: string, en: string][] = [
	['regional_partnership', 'Regionalpartnerschaft', 'Regional partnership'],
	['international_cooperation', 'Internationale Kooperation', 'International cooperation'],
	['twinning', 'Städtepartnerschaft', 'Town twinning'],
	['thematic_cooperation', 'Thematische Städtekooperation', 'Thematic city cooperation'],
	['friendship', 'Freundschaft', 'Friendship'],
	['contact', 'Kontakt', 'Contact'],
	['project_partnership', 'Projektpartnerschaft', 'Project partnership'],
	['solidarity_partnership', 'Solidaritätspartnerschaft', 'Solidarity partnership'],
	['development_partnership', 'Aufbaupartnerschaft', 'Recovery partnership'],
	['county_partnership', 'Kreispartnerschaft', 'County partnership'],
	['district_partnership', 'Stadtbezirkspartnerschaft', 'City district partnership'],
];

export const firstTopics: [key: string, de: string, en: string][] = [
	['vocational_training', 'Berufliche Bildung', 'Vocational training'],
	['higher_education', 'Hochschule', 'Higher education'],
	['health', 'Gesundheit', 'Health'],
	['economy', 'Wirtschaft', 'Economy'],
	['energy', 'Energie', 'Energy'],
	['climate', 'Umwelt- und Klimaschutz', 'Environment and climate'],
	['transport', 'Verkehr', 'Transport'],
	['youth', 'Schüler- und Jugendaustausch', 'Pupil and youth exchange'],
	['culture', 'Kultur', 'Culture'],
	['sport', 'Sport', 'Sport'],
	['volunteering', 'Ehrenamt und Vereine', 'Volunteering and associations'],
	['remembrance', 'Erinnerung und Frieden', 'Remembrance and peace'],
	['integration', 'Integration', 'Integration'],
	['administration', 'Verwaltungsaustausch', 'Exchange between administrations'],
];
