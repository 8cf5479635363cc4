import { getLocale, getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { Link } from '@/components/ui/link';
import { may } from '@/lib/auth/permissions';
import type { OfficeContext } from '@/lib/context';
import { seesAnyPartnership } from '@/lib/partnerships/partnership-choices';

/** Above a form that can't be filled in without a partnership, as long as there is none to choose. */
export async function PartnershipNeeded({ ctx }: { ctx: OfficeContext }) {
	if (await seesAnyPartnership(ctx)) return null;
	const [locale, t] = await Promise.all([getLocale(), getTranslations('partnerships.needed')]);
	return (
		<Alert title={t('title')}>
			{may(ctx.user, 'partnerships.write') ? (
				<Link href={`/${locale}/office/partnerships/new`}>{t('add')}</Link>
			) : (
				<p>{t('notYours')}</p>
			)}
		</Alert>
	);
}
