/** What the demonstration says of itself; every sentence about the program has to be true of it. */
export const legalTexts = {
	imprint: {
		de: `Diese Seiten sind eine Demonstration des Programms Jumelage. Sie sind kein Angebot des Landes Hessen oder der Hessischen Staatskanzlei.

## Anschrift
Anschrift, Telefonnummer und E-Mail-Adresse sind Beispiele; unter ihnen ist niemand zu erreichen.

## Was hier stehen muss
Eine Dienststelle, die diese Seiten betreibt, nennt hier nach § 5 DDG ihren Namen und ihre Anschrift, wer sie vertritt, E-Mail-Adresse und Telefonnummer, und die zuständige Aufsichtsbehörde, wo es eine gibt.

## Inhalte
Die Partnerschaften, ihre Daten und Schwerpunkte und die Namen der Austauschprogramme stammen aus veröffentlichten Dokumenten: dem Informationsportal Hessen (Seite „Internationale Zusammenarbeit“, Stand 2017) und der englischen Seite des Landes über seine Partnerregionen. Die Bildung der Region Nouvelle-Aquitaine und ihre Namen stehen im französischen Amtsblatt. Der heutige Stand kann ein anderer sein.

Besuche, Dienstsitze, Kontakte und Ausschreibungen sind erfunden, ebenso die Personen bis auf wenige Amtsträger, die die Dokumente mit ihrem damaligen Amt nennen.`,
		en: `These pages are a demonstration of the program Jumelage. They are not a service of the State of Hesse or of its State Chancellery.

## Address
Address, telephone number and e-mail address are examples; nobody can be reached there.

## What has to stand here
An office that runs these pages states here, under section 5 of the German Digital Services Act (DDG), its name and address, who represents it, its e-mail address and telephone number, and the competent supervisory authority where there is one.

## Contents
The partnerships, their dates and topics and the names of the exchange programmes come from published documents: the Informationsportal Hessen (page “Internationale Zusammenarbeit”, as of 2017) and the State of Hesse's English page on its partner regions. How the region of Nouvelle-Aquitaine was formed and named is in the French official journal. Today's state may differ.

Visits, seats and contacts of representatives and calls for applications are invented, and so are the people, except for a few holders of public office whom the documents name with the office they held then.`,
	},
	privacy: {
		de: `Diese Seiten gehören zu einer Demonstration. Hier steht, was das Programm mit Daten tut. Eine Dienststelle, die es betreibt, ergänzt nach Art. 13 DSGVO, wer verantwortlich ist, wie der oder die Datenschutzbeauftragte zu erreichen ist und auf welcher Rechtsgrundlage sie arbeitet.

## Öffentliche Seiten
- Sie setzen keine Cookies, enthalten keine Skripte und laden nichts von Dritten: keine Schriften, Karten, Zählungen oder Einbindungen anderer Anbieter.
- Das Programm führt kein Protokoll der Zugriffe. Die IP-Adresse dient dazu, die Antwort zuzustellen, und wird dabei nicht gespeichert.
- Scheitert ein Aufruf, hält ein Fehlerprotokoll die Adresse der Seite fest, nicht, wer sie aufgerufen hat.
- Ein Webserver, den die Dienststelle davor betreibt, kann eigene Protokolle führen. Ihre Dauer nennt die Dienststelle hier.

## Anmeldung für Mitarbeitende
- Bei der Anmeldung setzt das Programm ein Cookie für die Sitzung und eines, an dem es den Browser wiedererkennt, damit Fremde ein Konto nicht durch Fehlversuche sperren können; wer eine helle oder dunkle Darstellung wählt, erhält eines dafür.
- Eine Sitzung endet zwölf Stunden nach der letzten Nutzung, spätestens nach 30 Tagen. IP-Adresse und Browserkennung der Sitzungen und Anmeldeversuche werden gespeichert, um Missbrauch zu erkennen; alte Einträge löscht das Programm bei späteren Anmeldungen: Sitzungen nach 90 Tagen, Anmeldeversuche nach 30 Tagen.
- Zuletzt geöffnete Einträge merkt sich der Browser in seinem eigenen Speicher, nur mit Art und Kennung; beim Abmelden werden sie gelöscht.
- Änderungen am Register werden mit dem Namen der Person festgehalten, die sie vorgenommen hat.

## Personen im Register
Das Register enthält dienstliche Angaben zu Menschen, die an Partnerschaften mitwirken. Öffentlich ist davon nur, was eine Dienststelle eigens veröffentlicht. In dieser Demonstration sind die Personen erfunden, bis auf wenige Amtsträger, die veröffentlichte Dokumente mit ihrem damaligen Amt nennen.

## Rechte
Es bestehen die Rechte auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung, Datenübertragbarkeit und Widerspruch nach Art. 15 bis 21 DSGVO und das Recht auf Beschwerde bei einer Aufsichtsbehörde nach Art. 77 DSGVO.`,
		en: `These pages belong to a demonstration. They say what the program does with data. An office that runs it adds, under Art. 13 GDPR, who is the controller, how to reach the data protection officer and on which legal basis it works.

## Public pages
- They set no cookies, contain no scripts and load nothing from third parties: no fonts, maps, analytics or embedded services.
- The program keeps no access log. The IP address serves to deliver the answer and is not stored for it.
- If a request fails, an error log keeps the address of the page, not who asked for it.
- A web server that the office runs in front may keep logs of its own. The office states here for how long.

## Sign-in for staff
- On signing in the program sets one cookie for the session and one by which it recognises the browser, so that strangers can't lock an account by failed attempts; choosing a light or dark display sets one for that.
- A session ends twelve hours after its last use and after 30 days at the latest. IP address and browser name of sessions and sign-in attempts are stored to detect misuse; the program deletes old entries on later sign-ins: sessions after 90 days, attempts after 30 days.
- The browser remembers recently opened records in its own storage, by kind and identifier only; they are deleted on signing out.
- Changes to the register are kept with the name of the person who made them.

## People in the register
The register holds professional details of people who take part in partnerships. Of these only what an office expressly publishes is public. In this demonstration the people are invented, except for a few holders of public office whom published documents name with the office they held then.

## Rights
You have the rights of access, rectification, erasure, restriction of processing, data portability and objection under Art. 15 to 21 GDPR, and the right to lodge a complaint with a supervisory authority under Art. 77 GDPR.`,
	},
	accessibility: {
		de: `Diese Erklärung gilt für die öffentlichen Seiten dieser Demonstration. Sie sagt, was geprüft wurde und was nicht; eine vollständige Vereinbarkeit mit der WCAG oder der EN 301 549 behauptet sie nicht.

## Was geprüft wird
- Jede öffentliche Seite wird mit axe-core gegen die automatisch prüfbaren Regeln der WCAG 2.2, Stufen A und AA, geprüft, in dunkler Darstellung die Kontraste, in 320 Pixel Breite die Regeln, die von der Breite abhängen. Fehler verhindern, dass eine Änderung übernommen wird.
- Die Seiten sind ohne JavaScript vollständig, mit der Tastatur bedienbar und druckbar. Browsertests in Chromium prüfen das.
- Texte, die nur in einer Sprache vorliegen, sind in der anderen Sprachfassung als solche gekennzeichnet.

## Was nicht geprüft ist
- Es gab keine Prüfung durch Menschen mit Behinderungen und keine mit einem Screenreader.
- In Firefox und Safari wurden die Seiten nicht geprüft.
- Erläuterungen in Leichter Sprache und in Deutscher Gebärdensprache liegen nicht vor.

## Barrieren melden
Wer auf eine Barriere stößt, kann sie der Stelle melden, die im Impressum steht. In dieser Demonstration ist das nur ein Beispiel.

## Durchsetzung
Eine öffentliche Stelle nennt hier das Recht, das für sie gilt, und die zuständige Durchsetzungsstelle: für Stellen des Bundes nach dem Behindertengleichstellungsgesetz und der BITV 2.0, für Stellen eines Landes und der Kommunen nach dem Recht ihres Landes.`,
		en: `This statement covers the public pages of this demonstration. It says what was tested and what was not; it does not claim full conformance with WCAG or EN 301 549.

## What is tested
- Each public page is checked with axe-core against the rules of WCAG 2.2, levels A and AA, that can be tested automatically, in dark display for contrast, and at a width of 320 pixels against the rules that depend on the width. A failure keeps a change from being accepted.
- The pages are complete without JavaScript, usable by keyboard and printable. Browser tests in Chromium check that.
- Texts that exist in one language only are marked as such in the other.

## What is not tested
- There was no test by people with disabilities, and none with a screen reader.
- The pages were not tested in Firefox and Safari.
- There are no explanations in easy language or in German Sign Language.

## Reporting barriers
Whoever meets a barrier can report it to the office named in the imprint. In this demonstration that is only an example.

## Enforcement
A public body states here the law that applies to it and the competent enforcement body: for bodies of the German federation under the Disability Equality Act and BITV 2.0, for bodies of a state and of municipalities under the law of their state.`,
	},
};
