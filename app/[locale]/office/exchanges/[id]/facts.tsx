import { getLocale, getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { InLocale, OwnProse } from '@/components/ui/words-in';
import type { Programme } from '@/lib/exchanges/programmes/programme-queries';
import { inLocale } from '@/lib/localised-text';

/** For whom, with whom, on what, paid by whom. */
export async function ProgrammeFacts({ programme }: { programme: Programme }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('exchanges')]);
	const office = `/${locale}/office`;
	return (
		<DescriptionList
			facts={[
				{
					label: t('fields.targetGroup'),
					value: (
						<Link href={`${office}/exchanges?target=${programme.targetGroup}`}>
							{t(`targetGroup.${programme.targetGroup}`)}
						</Link>
					),
				},
				{ label: t('fields.direction'), value: t(`direction.${programme.direction}`) },
				{
					label: t('facts.partnerships'),
					value:
						programme.partnerships.length > 0 ? (
							programme.partnerships.map(({ id, label, slug }, index) => (
								<Fragment key={id}>
									{index > 0 && ' · '}
									<Link href={`${office}/partnerships/${id}`}>
										<InLocale text={label} instead={slug} />
									</Link>
								</Fragment>
							))
						) : (
							<span className="muted">{t('facts.noPartners')}</span>
						),
				},
				{
					label: t('facts.organisations'),
					value:
						programme.organisations.length > 0 &&
						programme.organisations.map(({ id, name }, index) => (
							<Fragment key={id}>
								{index > 0 && ' · '}
								<Link href={`${office}/organisations/${id}`}>{name}</Link>
							</Fragment>
						)),
				},
				{
					label: t('fields.fields'),
					value: programme.fields.map((field) => inLocale(field, locale)).join(', '),
				},
				{ label: t('fields.funding'), value: programme.funding },
				{
					label: t('facts.notes'),
					value: programme.internalNotes && <OwnProse>{programme.internalNotes}</OwnProse>,
				},
			]}
		/>
	);
}
