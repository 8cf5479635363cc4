import { useLocale, useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { InLocale } from '@/components/ui/words-in';
import { officeContext } from '@/lib/context';
import { countryName } from '@/lib/countries';
import { addYears, type Day, formatDay } from '@/lib/dates';
import { formatEdtf } from '@/lib/edtf';
import { inLocale } from '@/lib/localised-text';
import { anniversaries } from '@/lib/partnerships/anniversaries';
import type { LedgerLine } from '@/lib/partnerships/ledger-queries';
import {
	foundedOn,
	isInForce,
	type PartnershipStanding,
	type Suspension,
} from '@/lib/partnerships/partnership';
import type { Party } from '@/lib/partnerships/partnership-party-queries';
import type { listPartsOf, Partnership } from '@/lib/partnerships/partnership-queries';
import { ownCountryNames } from '@/lib/territories/country-queries';
import { formerNames } from '@/lib/territories/territory-names';

type Props = {
	partnership: Partnership;
	parties: Party[];
	lines: LedgerLine[];
	standing: PartnershipStanding;
	parts: Awaited<ReturnType<typeof listPartsOf>>;
	today: Day;
};

function NextAnniversaries({ lines, today }: { lines: LedgerLine[]; today: Day }) {
	const t = useTranslations('partnerships.aside');
	const locale = useLocale();
	const next = anniversaries(lines, today, addYears(today, 12), today).slice(0, 3);
	if (next.length === 0) return <span className="muted">{t('noAnniversary')}</span>;
	return next.map(({ years, day, first, year, precision, standsOut }, index) => (
		<Fragment key={years}>
			{index > 0 && ' · '}
			<span className="nowrap">
				{standsOut ? <strong>{t('years', { years })}</strong> : t('years', { years })}{' '}
				<span className="muted">
					{day
						? formatDay(day, locale)
						: formatEdtf(precision === 'month' ? first.slice(0, 7) : String(year), locale)}
				</span>
			</span>
		</Fragment>
	));
}

/** With whom, since when, on what: the answers that the register is asked for. */
export async function Facts({ partnership, parties, lines, standing, parts, today }: Props) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('partnerships')]);
	const office = `/${locale}/office`;
	const founded = foundedOn(lines, today);
	const toCome = founded ? undefined : lines.find(({ type }) => type === 'founded');
	const own = await ownCountryNames(await officeContext());
	const country = (code: string) => countryName(code, locale, own);
	const suspended = (found: Suspension | null) =>
		found &&
		t('facts.suspendedSince', {
			since: t('since', { date: found.since ? formatDay(found.since, locale) : t('ledger.undated') }),
			scope: t(`scope.${found.scope}`),
		});
	const side = (wanted: Party['side']) =>
		parties
			.filter((party) => party.side === wanted)
			.map(({ territoryId, label, countryCode, role }, index) => (
				<Fragment key={territoryId}>
					{index > 0 && ' · '}
					<Link href={`${office}/territories/${territoryId}`}>
						<InLocale text={label} />
					</Link>{' '}
					<span className="muted">
						(
						{[wanted === 'partner' && country(countryCode), role].filter(Boolean).join(', ') ||
							country(countryCode)}
						)
					</span>
				</Fragment>
			));
	const formerly = parties
		.filter((party) => party.side === 'partner')
		.flatMap(({ label, otherNames, predecessors }) => [
			...predecessors
				.filter(({ relation }) => relation === 'rename')
				.map((before) => inLocale(before.label, locale)),
			...formerNames(otherNames, label, locale, today).map(({ name }) => name),
		]);
	return (
		<DescriptionList
			facts={[
				{ label: t('fields.kindId'), value: inLocale(partnership.kind, locale) },
				{ label: t('facts.partners'), value: side('partner') },
				{ label: t('parties.formerNames'), value: [...new Set(formerly)].join(', ') },
				{ label: t('facts.home'), value: side('home') },
				{
					label: t('facts.founded'),
					value: founded ? (
						formatEdtf(founded.on, locale)
					) : toCome ? (
						`${formatEdtf(toCome.on, locale)} (${t('ledger.ahead')})`
					) : (
						<span className="muted">{t('facts.notFounded')}</span>
					),
				},
				{
					label: t('aside.anniversaries'),
					value: isInForce(standing.status) && <NextAnniversaries {...{ lines, today }} />,
				},
				{ label: t('facts.suspension'), value: suspended(standing.suspension) },
				{ label: t('facts.partialSuspension'), value: suspended(standing.partialSuspension) },
				{
					label: t('facts.topics'),
					value: partnership.topics.map(({ key, label }, index) => (
						<Fragment key={key}>
							{index > 0 && ', '}
							<Link href={`${office}/partnerships?topic=${key}`}>
								<InLocale text={label} instead={key} />
							</Link>
						</Fragment>
					)),
				},
				{ label: t('fields.costRule'), value: partnership.costRule && t(`costRule.${partnership.costRule}`) },
				{
					label: t('aside.responsible'),
					value:
						partnership.lead || partnership.deputy ? (
							<>
								{partnership.lead}
								{partnership.lead && partnership.deputy && ' · '}
								{partnership.deputy && (
									<>
										{partnership.deputy} <span className="muted">({t('aside.deputy')})</span>
									</>
								)}
							</>
						) : (
							<span className="muted">{t('aside.nobody')}</span>
						),
				},
				{ label: t('fields.fileReference'), value: partnership.fileReference },
				{
					label: t('fields.verifiedOn'),
					value: partnership.verifiedOn && formatDay(partnership.verifiedOn, locale, 'short'),
				},
				{
					label: t('facts.parent'),
					value: partnership.parentId && (
						<Link href={`${office}/partnerships/${partnership.parentId}`}>
							<InLocale text={partnership.parent} />
						</Link>
					),
				},
				{
					label: t('facts.parts'),
					value:
						parts.length > 0 &&
						parts.map(({ id, name, kind }, index) => (
							<Fragment key={id}>
								{index > 0 && ' · '}
								<Link href={`${office}/partnerships/${id}`}>{name}</Link>{' '}
								<span className="muted">({inLocale(kind, locale)})</span>
							</Fragment>
						)),
				},
			].filter((fact) => !Array.isArray(fact.value) || fact.value.length > 0)}
		/>
	);
}
