const typedTime = /^(\d{1,2})(?:\s*[:.,h]\s*(\d{2})(?::00)?|\s(\d{2})|(\d{2}))?$/;
const halves = /\s*([ap])\.?\s?m\.?$/;

/**
 * '9' → '09:00', '930' → '09:30', '9.30 Uhr' → '09:30', '8 Uhr 15' → '08:15', '8:15 pm' → '20:15'; `24:00` stays, as the
 * end of a day isn't its beginning; anything else comes back as it was.
 */
export function tidyTime(text: string): string {
	const typed = text
		.normalize('NFKC')
		.trim()
		.toLowerCase()
		.replace(/^(?:um|at)\s+/, '')
		.replace(/\s*uhr\s*(?=\d)/, ':')
		.replace(/\s*(?:uhr|h)\.?$/, '');
	const half = halves.exec(typed)?.[1];
	const match = typedTime.exec(half ? typed.replace(halves, '') : typed);
	if (!match) return text.trim();
	const [said, minutes] = [Number(match[1]), Number(match[2] ?? match[3] ?? match[4] ?? 0)];
	const hours = half ? (said % 12) + (half === 'p' ? 12 : 0) : said;
	const wrong =
		hours > 24 || minutes > 59 || (hours === 24 && minutes > 0) || (half && (said < 1 || said > 12));
	if (wrong) return text.trim();
	return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
