import { firstKinds } from '../first-lists';
import { savedViews } from '../schema/saved-views';
import { legislature, officeRow, partnershipKind, topic, user } from './builders';
import type { Filler } from './demo-office';
import * as seed from './hessen/lists';
import { views, viewsOwner } from './hessen/views';
import { insertAll } from './insert';

/** The office's own row and the short lists that it edits. */
export const fillLists: Filler = async (tx, { ids }) => {
	await officeRow(tx, { ...seed.officeTexts, homeTerritoryId: ids('territory').of('hessen'), demo: true });
	for (const one of seed.legislatures) await legislature(tx, one);
	for (const [position, [key, de, en]] of firstKinds.entries())
		ids('kind').set(key, (await partnershipKind(tx, { key, label: { de, en }, position })).id);
	for (const [position, [key, de, en]] of seed.topics.entries())
		ids('topic').set(key, (await topic(tx, { key, label: { de, en }, position })).id);
};

/** The accounts, those of the hashes with a password; and the views that one of them keeps. */
export const fillUsers =
	(hashes: Map<string, string>): Filler =>
	async (tx, { ids }) => {
		for (const { name, email, role, inactive } of seed.users) {
			const passwordHash = hashes.get(email);
			ids('user').set(email, (await user(tx, { name, email, role, active: !inactive, passwordHash })).id);
		}
		const ownerId = ids('user').of(viewsOwner);
		await insertAll(
			tx,
			savedViews,
			views.map((view) => ({ ...view, ownerId })),
		);
	};
