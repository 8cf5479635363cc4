const words = (text: string) => text.split(';').map((word) => word.trim());

/** What the generated visits are written with; the first of each list are frequent, the last are rare. */
export const countries = words(`
	IT; FR; PL; ES; GB; CZ; AT; NL; HU; RO; TR; US; CN; UA; DK; SE; FI; PT; GR; HR; RS; BG; LT; LV; EE;
	SK; SI; BE; CH; NO; IE; IL; JP; VN; BR; MX; CA; RW; GH; ZA`);

export const given = words(`
	Anna; Paolo; Maria; Jean; Marta; Piotr; Claire; Marco; Agnieszka; Luis; Elena; Tomáš; Ingrid;
	Łukasz; Sofia; Emre; Chiara; Björn; Zofia; Miguel; Katalin; Aoife; Jürgen; Mei; Noor; Radu; Élodie;
	Henrik; Vesna; Ruth; Oksana; Kwame; Haruka; Sven; Ilse; Giulia`);
export const familyStarts = words(`
	Muster; Beispiel; Esempio; Exemple; Przykład; Ejemplo; Probe; Vorlage; Voorbeeld; Példa; Näslund;
	Örnek; Model; Kopie; Skizze; Entwurf; Schablone; Formular; Blatt; Zettel`);
export const familyEnds = words(`
	; mann; berg; ski; ini; feld; sen; ova; er; ez; hof; stein; ić; ey`);

export const offices = words(`
	Referentin; Abteilungsleiter; Staatssekretärin; Bürgermeister; Abgeordnete; Dezernent;
	Geschäftsführerin; Rektor; Regionalpräsident; Projektleiterin; Dolmetscherin; Protokollchef`);
export const bodies = words(`
	Ministerium für Wirtschaft; Regionalverwaltung; Stadtverwaltung; Staatskanzlei; Handwerkskammer;
	Technische Universität; Landtag; Berufsschulzentrum; Kulturamt; Hafengesellschaft;
	Feuerwehrverband`);

export const occasions = words(`
	Delegationsbesuch; Fachgespräch; Informationsreise; Arbeitstreffen; Austausch; Studienreise;
	Empfang; Konferenz; Unterzeichnung; Festakt; Begegnungswoche; Hospitation; Messebesuch`);
export const subjects = words(`
	Berufliche Bildung; Klimaschutz; Digitalisierung; Wasserstoff; Jugendaustausch; Hochschulen;
	Katastrophenschutz; Landwirtschaft; Kulturerbe; Gesundheit; Stadtentwicklung; Ehrenamt; Verkehr;
	Fachkräfte; Europapolitik; Abfallwirtschaft; Weinbau; Denkmalpflege; Tourismus; Filmförderung;
	Hochwasser; Sportförderung; Archive; Bibliotheken; Gleichstellung; Demenz; Integration; Bahnhöfe`);
/** Two halves make a word that few visits hold. */
export const firstHalves = words(`
	Wasser; Energie; Handwerks; Schul; Wald; Hafen; Museums; Sprach; Forschungs; Wirtschafts; Jugend;
	Nachbarschafts; Theater; Wohnungs; Umwelt; Pflege; Netz; Brücken; Gärtner; Archiv; Lehr; Start;
	Solar; Radwege; Klinik; Innovations; Grenz; Dorf; Orchester; Zellstoff`);
export const secondHalves = words(`
	projekt; zentrum; programm; netzwerk; werkstatt; förderung; planung; strategie; partnerschaft;
	akademie; stiftung; tagung; verbund; konzept; leitstelle; erneuerung; initiative; wettbewerb;
	börse; sammlung; brigade; labor; allianz; kolleg; woche; atlas; fonds; rat; bau; halle`);
export const openings = words(`
	Beide Seiten vereinbaren; Die Delegation besucht; Im Mittelpunkt steht; Die Gastgeber zeigen;
	Auf der Tagesordnung steht; Die Fachleute beraten über; Der Ausschuss unterrichtet sich über;
	Die Regionen vertiefen; Gemeinsam entsteht; Ein Rundgang führt durch; Erörtert wird`);
export const links = words(`
	und das Vorhaben; sowie die Einrichtung; mit Blick auf; als Beitrag zu; neben`);
export const closings = words(`
	mit Terminen bis zum Jahresende; unter Beteiligung der Kommunen; mit einem Gegenbesuch im Frühjahr;
	im Rahmen der gemeinsamen Erklärung; auf Einladung des Präsidiums;
	mit Mitteln der Europäischen Union; ohne Kosten für den Haushalt;
	nach dem Vorbild anderer Regionen; zum Abschluss der Woche`);
