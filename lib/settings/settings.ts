import type { Day } from '@/lib/dates';
import type { LocalisedText } from '@/lib/localised-text';
import { slugOf } from '@/lib/slug';

const siteLanguages = ['de', 'en'] as const;
type SiteLanguage = (typeof siteLanguages)[number];

/** What a public site has to say by law: imprint (§ 5 DDG), privacy (Art. 13 GDPR), accessibility (directive 2016/2102). */
export const legalTexts = ['imprint', 'privacy', 'accessibility'] as const;
export type LegalText = (typeof legalTexts)[number];

/** Which of the required texts are missing, and in which languages of the site. */
export function missingLegalTexts(office: Record<LegalText, LocalisedText>) {
	return legalTexts.flatMap((text): { text: LegalText; languages: SiteLanguage[] }[] => {
		const languages = siteLanguages.filter((language) => !office[text][language]?.trim());
		return languages.length > 0 ? [{ text, languages }] : [];
	});
}

export type Period = { id: string; label: string; from: Day; to: Day | null };

/** Periods that share a day, each pair once; an open end reaches for ever. Allowed, but seldom meant. */
export function overlaps(periods: Period[]): [Period, Period][] {
	const inOrder = [...periods].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
	return inOrder.flatMap((earlier, index) =>
		inOrder
			.slice(index + 1)
			.filter((later) => earlier.to === null || later.from <= earlier.to)
			.map((later): [Period, Period] => [earlier, later]),
	);
}

/** A key for a new entry: the words of its name, told apart from those `taken` by a number. Never changed afterwards. */
export function newKey(label: LocalisedText, taken: readonly string[]): string {
	const words = slugOf(label.de ?? label.en ?? '', 40).replaceAll('-', '_') || 'eintrag';
	let key = words;
	for (let number = 2; taken.includes(key); number += 1) key = `${words}_${number}`;
	return key;
}

type Entry = { id: string; offered: boolean };
type Uses = { partnerships: number; visits: number };
type Refusal<R extends string> = `settings.refusals.${R}` | null;

/** A kind that every partnership needs: the last one stays on offer; topics may all be retired. */
export function retireRefusal(
	list: 'topics' | 'kinds',
	entry: Entry,
	entries: readonly Entry[],
): Refusal<'notOffered' | 'lastKind'> {
	if (!entry.offered) return 'settings.refusals.notOffered';
	const others = entries.some(({ id, offered }) => offered && id !== entry.id);
	return list === 'kinds' && !others ? 'settings.refusals.lastKind' : null;
}

export const offerRefusal = ({ offered }: Pick<Entry, 'offered'>): Refusal<'offeredAlready'> =>
	offered ? 'settings.refusals.offeredAlready' : null;

/** Only what no record has can disappear. */
export const deleteEntryRefusal = ({ partnerships, visits }: Uses): Refusal<'inUse'> =>
	partnerships + visits > 0 ? 'settings.refusals.inUse' : null;

/** Only one that no report was kept for. */
export const deleteLegislatureRefusal = ({ reports }: { reports: number }): Refusal<'reported'> =>
	reports > 0 ? 'settings.refusals.reported' : null;
