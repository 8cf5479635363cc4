import { createTranslator } from 'next-intl';
import { anyKey } from '@/i18n/any-key';
import { namespaces } from '@/i18n/messages';
import type { Wording } from '@/lib/history/history-values';
import { historyTables } from '@/lib/register/history';

/** The words of the application, for tests of what is said with them. */
export async function wording(locale: string, names: Record<string, string> = {}): Promise<Wording> {
	const files = namespaces.map(async (name) => [
		name,
		(await import(`../../messages/${locale}/${name}.json`)).default,
	]);
	const messages = Object.fromEntries(await Promise.all(files));
	const t = anyKey(createTranslator({ locale, messages }));
	return {
		t,
		has: (key) => t.has(key),
		locale,
		names: new Map(Object.entries(names)),
		tables: historyTables,
	};
}
