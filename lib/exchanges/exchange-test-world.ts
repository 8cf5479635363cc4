import { organisation, partnership, programme, territory } from '@/db/demo/builders';
import { testWorld, today } from '@/lib/test-world';

export { today };

/** A database of its own with two partnerships, a running programme of each, and somebody of any role to act in it. */
export async function exchangeWorld() {
	return testWorld(async (tx) => {
		const partner = async (name: string, countryCode: string) => {
			const found = await territory(tx, { countryCode, names: [{ locale: 'de', name }] });
			return (await partnership(tx, { partner: [found.id] })).id;
		};
		const own = await partner('Wielkopolska', 'PL');
		const foreign = await partner('Bursa', 'TR');
		return {
			own,
			foreign,
			chamber: (await organisation(tx, { name: 'Handwerkskammer' })).id,
			programme: (await programme(tx, { partnershipIds: [own] })).id,
			foreignProgramme: (await programme(tx, { partnershipIds: [foreign] })).id,
		};
	});
}

export type ExchangeWorld = Awaited<ReturnType<typeof exchangeWorld>>;
