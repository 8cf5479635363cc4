import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { inLocale } from '@/lib/localised-text';
import { listKinds, listTopics } from '@/lib/partnerships/partnership-kind-queries';
import { listResponsible } from '@/lib/partnerships/responsible-choices';
import { offeredOr } from '@/lib/settings/entry-queries';

/** What the form of a partnership offers in its short lists; `kindId` is the kind that it has. */
export async function formOptions(ctx: OfficeContext, locale: string, kindId?: string) {
	const [kinds, users, topics] = await Promise.all([listKinds(ctx), listResponsible(ctx), listTopics(ctx)]);
	return {
		mayAddTerritory: may(ctx.user, 'territories.write'),
		kinds: offeredOr(kinds, kindId ? [kindId] : []).map(({ id, key, label }) => ({
			value: id,
			label: inLocale(label, locale) || key,
		})),
		users: users.map(({ id, name }) => ({ value: id, label: name })),
		topics: topics.map(({ id, key, label }) => ({ id, label: inLocale(label, locale) || key })),
	};
}
