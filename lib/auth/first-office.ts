import 'server-only';
import type { Transaction } from '@/db';
import { firstKinds, firstTopics } from '@/db/first-lists';
import { office } from '@/db/schema/office';
import { partnershipKinds } from '@/db/schema/partnership-kinds';
import { topics } from '@/db/schema/topics';

const rows = (list: [key: string, de: string, en: string][]) =>
	list.map(([key, de, en], position) => ({ key, label: { de, en }, position }));

/** Gives a new office its name and the lists that it begins with, so that the first partnership can be made. */
export async function openOffice(tx: Transaction, name: string): Promise<void> {
	await tx.insert(office).values({
		name: { de: name },
		siteTitle: { de: 'Internationale Partnerschaften', en: 'International partnerships' },
	});
	await tx.insert(partnershipKinds).values(rows(firstKinds));
	await tx.insert(topics).values(rows(firstTopics));
}
