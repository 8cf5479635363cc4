import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { anyKey } from '@/i18n/any-key';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { type NounKey, nouns } from '@/lib/nouns';

/** The way to a record's form, for those who may write it. */
export async function EditButton({ noun, id }: { noun: NounKey; id: string }) {
	const [ctx, locale, t] = await Promise.all([officeContext(), getLocale(), getTranslations()]);
	const { address, words, may: allowed } = nouns[noun];
	if (!may(ctx.user, allowed.write)) return null;
	return (
		<LinkButton href={`/${locale}/office/${address}/${id}/edit`} icon="edit">
			{anyKey(t)(`${words}.editShort`)}
		</LinkButton>
	);
}
