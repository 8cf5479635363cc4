import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { InLocale } from '@/components/ui/words-in';
import type { Signatory } from '@/lib/agreements/agreement-queries';

export function SignatoryParty({ of }: { of: Signatory }) {
	const locale = useLocale();
	const office = `/${locale}/office`;
	const href = of.territoryId ? `territories/${of.territoryId}` : `organisations/${of.organisationId}`;
	return (
		<Link href={`${office}/${href}`}>
			<InLocale text={of.label} />
		</Link>
	);
}

export function SignatoryPerson({ of }: { of: Signatory }) {
	const t = useTranslations('agreements.signatories');
	const locale = useLocale();
	if (!of.nameThen && !of.officeThen) return <span className="muted">{t('withoutPerson')}</span>;
	const name = of.nameThen ?? of.officeThen;
	return (
		<>
			{of.personId ? <Link href={`/${locale}/office/people/${of.personId}`}>{name}</Link> : name}
			{of.nameThen && of.officeThen && <div className="muted cell-note">{of.officeThen}</div>}
		</>
	);
}
