import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { DescriptionList, type Fact } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { InLocale } from '@/components/ui/words-in';
import { officeContext } from '@/lib/context';
import { countryName } from '@/lib/countries';
import type { Day } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { inLocale } from '@/lib/localised-text';
import { partySides } from '@/lib/partnerships/partnership';
import type { Party, TerritoryName } from '@/lib/partnerships/partnership-party-queries';
import { ownCountryNames } from '@/lib/territories/country-queries';
import { formerNames } from '@/lib/territories/territory-names';

/** Who is tied, with former names and what each emerged from. */
export async function Parties({ parties, today }: { parties: Party[]; today: Day }) {
	const t = await getTranslations('partnerships');
	return (
		<div className="stack">
			{[...partySides].reverse().map((side) => (
				<Card key={side} title={t(`side.${side}`)}>
					<div className="stack">
						{parties
							.filter((party) => party.side === side)
							.map((party) => (
								<PartyView key={party.territoryId} {...{ party, today }} />
							))}
					</div>
				</Card>
			))}
		</div>
	);
}

async function PartyView({ party, today }: { party: Party; today: Day }) {
	const [locale, t, kinds] = await Promise.all([
		getLocale(),
		getTranslations('partnerships.parties'),
		getTranslations('territories.kind'),
	]);
	const country = countryName(party.countryCode, locale, await ownCountryNames(await officeContext()));
	const territory = (id: string) => `/${locale}/office/territories/${id}`;
	const span = ({ validFrom, validTo }: TerritoryName) => {
		const [from, to] = [validFrom, validTo].map((edtf) => edtf && formatEdtf(edtf, locale));
		if (from && to) return t('span', { from, to });
		return from ? t('from', { date: from }) : to ? t('until', { date: to }) : null;
	};
	const names = (found: TerritoryName[]) =>
		lines(found.map((name) => ({ key: `${name.locale} ${name.name}`, what: name.name, note: span(name) })));
	const facts: Fact[] = [
		{ label: t('formerNames'), value: names(formerNames(party.otherNames, party.label, locale, today)) },
		{
			label: t('predecessors'),
			value: lines(
				party.predecessors.map(({ id, label, kind, on }) => ({
					key: id,
					what: (
						<Link href={territory(id)}>
							<InLocale text={label} />
						</Link>
					),
					note: t(kind, { on: formatEdtf(on, locale) }),
				})),
			),
		},
		{
			label: t('otherSpellings'),
			value: names(
				party.otherNames.filter(
					({ name, status }) => status === 'alias' && name !== inLocale(party.label, locale),
				),
			),
		},
	];
	return (
		<div className="party">
			<p>
				<Link href={territory(party.territoryId)}>
					<strong>
						<InLocale text={party.label} />
					</strong>
				</Link>{' '}
				<span className="muted">{[kinds(party.kind), country, party.role].filter(Boolean).join(', ')}</span>
			</p>
			<DescriptionList facts={facts} />
		</div>
	);
}

function lines(found: { key: string; what: ReactNode; note: string | null }[]): ReactNode {
	if (found.length === 0) return null;
	return (
		<ul className="plain-list">
			{found.map(({ key, what, note }) => (
				<li key={key}>
					{what} {note && <span className="muted">({note})</span>}
				</li>
			))}
		</ul>
	);
}
