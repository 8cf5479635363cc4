import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { Record } from '@/components/shell/record';
import { InLocale } from '@/components/ui/words-in';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { formatEdtf } from '@/lib/edtf';
import { languagesInWords } from '@/lib/languages';
import { inLocale } from '@/lib/localised-text';
import { territoriesOnSite } from '@/lib/on-site';
import { ownCountryNames } from '@/lib/territories/country-queries';
import {
	countContacts,
	listPartnershipsOfTerritory,
	listVisitsOfTerritory,
} from '@/lib/territories/territory-contact-queries';
import {
	listAncestors,
	listParts,
	listPredecessorIds,
	listSuccessions,
} from '@/lib/territories/territory-parts-queries';
import { findTerritory } from '@/lib/territories/territory-queries';
import { partnershipsWithin } from '@/lib/territories/territory-rollup-queries';
import { deletionOf } from '../../deletable';
import { EditButton } from '../../edit-button';
import { NounPage } from '../../noun-page';
import { RecordChanges } from '../../record-changes';
import { recordTitle } from '../../record-title';
import { Names } from './names';
import { Successions } from './successions';
import { TerritoryAside } from './territory-aside';
import { TerritoryFacts } from './territory-facts';
import { TerritoryPartnerships } from './territory-partnerships';
import { TerritoryRollup } from './territory-rollup';
import { TerritoryVerbs } from './territory-verbs';

type Props = PageProps<'/[locale]/office/territories/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const [found, locale] = await Promise.all([
		findTerritory(await officeContext(), (await params).id),
		getLocale(),
	]);
	return recordTitle(found && inLocale(found.label, locale));
}

export default async function TerritoryPage({ params, searchParams }: Props) {
	const [ctx, { id }, search, locale, t, format] = await Promise.all([
		officeContext(),
		params,
		searchParams,
		getLocale(),
		getTranslations('territories'),
		getFormatter(),
	]);
	const found = await findTerritory(ctx, id);
	if (!found) notFound();
	const [ancestors, parts, successions, predecessors, partnerships, within, visits, contacts, countries] =
		await Promise.all([
			listAncestors(ctx, id, locale),
			listParts(ctx, id, locale),
			listSuccessions(ctx, id, locale),
			listPredecessorIds(ctx, id),
			listPartnershipsOfTerritory(ctx, id, locale),
			partnershipsWithin(ctx, id, locale),
			listVisitsOfTerritory(ctx, id),
			countContacts(ctx, id),
			ownCountryNames(ctx),
		]);
	const office = `/${locale}/office`;
	const name = inLocale(found.label, locale);
	const writable = may(ctx.user, 'territories.write');
	const others = [...successions.from, ...successions.to].map((row) => row.otherId);
	const published = writable && (await territoriesOnSite(ctx, [id, ...others]));
	const merged = {
		from: successions.from.filter((row) => row.kind === 'merge' && row.onFirst <= ctx.today),
		to: successions.to.filter((row) => row.kind === 'merge' && row.onFirst <= ctx.today),
	};
	const told = (['from', 'to'] as const).flatMap((side) => {
		const [first] = merged[side];
		if (!first) return [];
		const territories = format.list(merged[side].map((row) => row.name));
		return t(side === 'from' ? 'emergedFrom' : 'mergedInto', {
			territories,
			on: formatEdtf(first.on, locale),
		});
	});
	return (
		<NounPage
			noun="territories"
			title={<InLocale text={found.label} instead={name} />}
			badges={found.home && <span className="muted">{t('fields.homeShort')}</span>}
			meta={told.join(' · ')}
			actions={
				<>
					<EditButton noun="territories" id={id} />
					<TerritoryVerbs
						{...{ id, version: found.version, name, writable }}
						names={found.names
							.filter((each) => each.status === 'current')
							.map(({ locale: code, name }) => ({
								locale: code,
								name,
								language: languagesInWords([code], locale),
							}))}
						deletion={await deletionOf(ctx, 'territories', id)}
					/>
				</>
			}
		>
			<Record
				facts={<TerritoryFacts territory={found} ancestors={ancestors} countries={countries} />}
				aside={
					<TerritoryAside
						{...{ id, parts, visits, contacts }}
						visitsHref={`${office}/visits?territory=${id}`}
					/>
				}
			>
				<Names names={found.names} today={ctx.today} />
				<Successions {...successions} {...{ today: ctx.today, writable, published }} />
				<TerritoryPartnerships id={id} partnerships={partnerships} />
				<TerritoryRollup groups={within} countries={countries} />
				<RecordChanges
					title={t('history')}
					subject="territories"
					id={id}
					predecessors={predecessors}
					search={search}
				/>
			</Record>
		</NounPage>
	);
}
