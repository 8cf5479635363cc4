/** '9' → '09:00', '930' → '09:30', '9.30 Uhr' → '09:30'; anything else comes back as it was. */
export function tidyTime(text: string): string {
	const typed = text.trim().replace(/\s*(uhr|h)$/i, '');
	const match = /^(\d{1,2})(?:[:.,h\s]?(\d{2}))?$/i.exec(typed);
	if (!match) return text.trim();
	const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
	if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return text.trim();
	return `${String(hours % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
