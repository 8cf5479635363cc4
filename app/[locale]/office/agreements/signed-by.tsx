import { getLocale, getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { InLocale } from '@/components/ui/words-in';
import { signedBy } from '@/lib/agreements/agreement-link-queries';
import { officeContext } from '@/lib/context';
import { formatEdtf } from '@/lib/edtf';

/** What a person signed, under the office of that day; nothing if they never did. */
export async function SignedBy({ personId, name }: { personId: string; name: string }) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations('agreements')]);
	const signed = await signedBy(ctx, personId);
	if (signed.length === 0) return null;
	return (
		<Card title={t('signedBy')} flush>
			<ul className="lines">
				{signed.map((each) => {
					const on = each.ownDay ?? each.signedOn;
					return (
						<li key={each.id} className="line-days">
							<div>
								<Link href={`/${locale}/office/agreements/${each.agreementId}`}>
									<InLocale text={each.title} />
								</Link>
								<div className="muted">
									{[each.nameThen !== name && each.nameThen, each.officeThen].filter(Boolean).join(' · ')}
								</div>
							</div>
							<span className="nowrap">{on ? formatEdtf(on, locale) : t('unsigned')}</span>
						</li>
					);
				})}
			</ul>
		</Card>
	);
}
