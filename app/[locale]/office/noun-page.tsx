import { getLocale, getTranslations } from 'next-intl/server';
import type { ComponentProps, ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { anyKey } from '@/i18n/any-key';
import { type NounKey, nouns } from '@/lib/nouns';

type Props = Omit<ComponentProps<typeof PageHeader>, 'breadcrumb'> & {
	/** Whose list it stands below. */
	noun: NounKey;
	/** What is between the list and this page; `at` is its address below the list's, mostly an id. */
	above?: { at: string; label: ReactNode }[];
	/** What stands below the head. */
	children: ReactNode;
};

/** A page below a noun's list: its head with the way up, then whatever it shows. */
export async function NounPage({ noun, above = [], children, ...head }: Props) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
	const list = `/${locale}/office/${nouns[noun].address}`;
	const up = [
		{ label: anyKey(t)(`${nouns[noun].words}.title`), href: list },
		...above.map(({ at, label }) => ({ label, href: `${list}/${at}` })),
	];
	return (
		<>
			<PageHeader {...head} breadcrumb={up} />
			{children}
		</>
	);
}

type FormProps = Omit<Props, 'title' | 'meta'> & {
	/** The public reads what is changed here. */
	published?: boolean;
};

/** The page of a form: `add` where nothing is above it but the list, `edit` below a record. */
export async function FormPage({ published, ...page }: FormProps) {
	const [t, common] = await Promise.all([getTranslations(), getTranslations('common')]);
	const title = anyKey(t)(`${nouns[page.noun].words}.${page.above ? 'edit' : 'add'}`);
	return <NounPage {...page} title={title} meta={published && common('publicRecord')} />;
}
