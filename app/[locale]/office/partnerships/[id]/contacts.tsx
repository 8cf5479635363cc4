import { getLocale, getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { OfficeContext } from '@/lib/context';
import { formatDay } from '@/lib/dates';
import { inLocale } from '@/lib/localised-text';
import type { ContactRow } from '@/lib/partnerships/contact-picture';
import { contactPicture } from '@/lib/partnerships/contact-queries';
import { type PartySide, partySides } from '@/lib/partnerships/partnership';
import type { Party } from '@/lib/partnerships/partnership-party-queries';

type Props = { ctx: OfficeContext; id: string; parties: Party[] };

/** Which sectors have contacts on which side, drawn and counted in one table, and who was met last. */
export async function Contacts({ ctx, id, parties }: Props) {
	const [rows, locale, t, sector] = await Promise.all([
		contactPicture(ctx, id),
		getLocale(),
		getTranslations('partnerships'),
		getTranslations('organisations.sector'),
	]);
	const of = (side: PartySide) => parties.filter((party) => party.side === side);
	const names = (side: PartySide) =>
		of(side)
			.map(({ label }) => inLocale(label, locale))
			.join(' · ') || t(`side.${side}`);
	return (
		<Card title={t('contacts.title')} flush>
			<p className="muted card-body">{t('contacts.lead')}</p>
			<table className="table contact-picture">
				<thead>
					<tr>
						<th scope="col">{t('contacts.sector')}</th>
						{partySides.map((side) => (
							<th key={side} scope="col">
								{names(side)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.sector}>
							<th scope="row">{sector(row.sector)}</th>
							{partySides.map((side) => (
								<td key={side} data-label={names(side)}>
									<Cell cell={row.cells[side]} territories={of(side).map((party) => party.territoryId)} />
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</Card>
	);
}

async function Cell({ cell, territories }: { cell: ContactRow['cells']['home']; territories: string[] }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('partnerships.contacts')]);
	const { side, sector, people, share, last } = cell;
	const office = `/${locale}/office`;
	const [territory] = territories;
	const count = t('people', { count: people });
	return (
		<div className="contact-cell">
			<Bar side={side} share={share} />
			<div>
				{people === 0 ? (
					<Badge tone="warn">{t('gap')}</Badge>
				) : territories.length === 1 ? (
					<Link href={`${office}/people?${new URLSearchParams({ sector, territory: territory ?? '' })}`}>
						{count}
					</Link>
				) : (
					count
				)}
			</div>
			{last ? (
				<div className="muted">
					{t.rich('last', {
						day: formatDay(last.on, locale, 'short'),
						name: last.person,
						visit: last.title,
						person: (words) => <Link href={`${office}/people/${last.personId}`}>{words}</Link>,
						link: (words) => <Link href={`${office}/visits/${last.visitId}`}>{words}</Link>,
					})}
				</div>
			) : (
				people > 0 && <div className="muted">{t('neverMet')}</div>
			)}
		</div>
	);
}

/** The number as a bar; a gap is an empty frame. */
function Bar({ side, share }: { side: PartySide; share: number }) {
	return (
		<svg className="contact-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			{share > 0 ? (
				<>
					<rect className="contact-track" width="100" height="10" />
					<rect className={`contact-${side}`} width={Math.max(3, share * 100)} height="10" />
				</>
			) : (
				<rect className="contact-gap" x="0.5" y="0.5" width="99" height="9" />
			)}
		</svg>
	);
}
