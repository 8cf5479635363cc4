import { languageOf } from './routes';

/** Pages that the front door writes itself, because nobody behind it answers. */
export type Message = 'outage' | 'busy' | 'missing' | 'malformed';

const words = {
	outage: {
		de: {
			title: 'Zurzeit nicht erreichbar',
			text: 'Jumelage kann diese Seite gerade nicht anzeigen. Nichts, was gespeichert wurde, ist verloren.',
			next: 'In wenigen Augenblicken erneut versuchen. Besteht die Störung länger, bitte die zuständige Administration informieren.',
		},
		en: {
			title: 'Not available at the moment',
			text: 'Jumelage can’t show this page right now. Nothing that was saved is lost.',
			next: 'Please try again in a moment. If this goes on, tell the people who run this service.',
		},
	},
	busy: {
		de: {
			title: 'Zu viele Anfragen auf einmal',
			text: 'Für diese Anmeldung werden schon mehrere Seiten bearbeitet. Nichts, was gespeichert wurde, ist verloren.',
			next: 'In wenigen Augenblicken erneut versuchen.',
		},
		en: {
			title: 'Too many requests at once',
			text: 'Several pages are already being worked on for this session. Nothing that was saved is lost.',
			next: 'Please try again in a moment.',
		},
	},
	missing: {
		de: {
			title: 'Seite nicht gefunden',
			text: 'Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie umgezogen oder nicht mehr veröffentlicht.',
			next: 'Die Adresse prüfen oder auf der Startseite weitersuchen.',
		},
		en: {
			title: 'Page not found',
			text: 'There is no page at this address. It may have moved or is no longer published.',
			next: 'Check the address, or look further from the start page.',
		},
	},
	malformed: {
		de: {
			title: 'Adresse nicht lesbar',
			text: 'Die Adresse enthält Zeichen, die in keiner Adresse dieser Seiten vorkommen.',
			next: 'Die Adresse prüfen oder auf der Startseite weitersuchen.',
		},
		en: {
			title: 'Address can’t be read',
			text: 'The address contains characters that no address of these pages has.',
			next: 'Check the address, or look further from the start page.',
		},
	},
};
const again = { de: 'Erneut versuchen', en: 'Try again' };
const home = { de: 'Zur öffentlichen Startseite', en: 'To the public start page' };

export const plainStyle = '/front-door.css';

export const plainCss = `:root{color-scheme:light dark;font:1.125rem/1.55 "Fira Sans",system-ui,sans-serif;background:#fff;color:#171a2b}
body{margin:0}header{border-bottom:1px solid #8a8fa3;font-weight:600}header,main{padding:1.25rem max(1.25rem,calc(50vw - 22rem))}
h1{font-size:2rem;line-height:1.2;margin:2rem 0 1rem}p{max-width:40rem}a{color:#0b4ba5;margin-right:1.5rem;display:inline-block;padding:.25rem 0}
@media(prefers-color-scheme:dark){:root{background:#12141f;color:#eef0f7}a{color:#9cc0ff}}
`;

export function plainPage(message: Message, path: string, acceptLanguage?: string) {
	const language = languageOf(path, acceptLanguage);
	const { title, text, next } = words[message][language];
	const here = path.replace(/[^\w/%.~-]/g, '');
	const retry = message === 'outage' || message === 'busy' ? `<a href="${here}">${again[language]}</a> ` : '';
	return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} – Jumelage</title><link rel="stylesheet" href="${plainStyle}"></head>
<body><header>Jumelage</header><main><h1>${title}</h1><p>${text}</p><p>${next}</p><p>${retry}<a href="/${language}">${home[language]}</a></p></main></body>
</html>
`;
}
