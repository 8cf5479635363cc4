import { nounList } from '@/lib/nouns';

const prefix = 'jumelage.recent.';
const kept = 12;

const record = /^\/(?:de|en)\/office\/([a-z/-]+)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/;

function keyOf(path: string): string | null {
	const [, list = '', id] = record.exec(path) ?? [];
	const noun = nounList.find((each) => each.record && each.search && each.address === list);
	return noun && id ? `${noun.key}:${id}` : null;
}

/** The records that this user opened last in this browser, the latest first: noun and id, never a name. */
export function recentKeys(userId: string): string[] {
	try {
		const found: unknown = JSON.parse(localStorage.getItem(prefix + userId) ?? '[]');
		return Array.isArray(found) ? found.filter((key): key is string => typeof key === 'string') : [];
	} catch {
		return [];
	}
}

/** Remembers the record at this address as the one opened last. */
export function remember(userId: string, path: string) {
	const key = keyOf(path);
	if (!key) return;
	const keys = [key, ...recentKeys(userId).filter((other) => other !== key)].slice(0, kept);
	try {
		localStorage.setItem(prefix + userId, JSON.stringify(keys));
	} catch {
		// A browser that keeps nothing remembers nothing.
	}
}

/** Forgets what was opened here: by everybody, or by everybody but this user. */
export function forget(but?: string) {
	try {
		for (const name of Object.keys(localStorage)) {
			if (name.startsWith(prefix) && name !== prefix + but) localStorage.removeItem(name);
		}
	} catch {
		// As above.
	}
}
