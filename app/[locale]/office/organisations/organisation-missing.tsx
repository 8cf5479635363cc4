'use client';

import { useLocale, useTranslations } from 'next-intl';

/** The hint of a field that chooses an organisation; the way to a new one leaves what is typed here as it is. */
export function OrganisationMissing() {
	const t = useTranslations('common');
	const locale = useLocale();
	return t.rich('organisationMissing', {
		add: (words) => (
			<a href={`/${locale}/office/organisations/new`} target="_blank" rel="noreferrer">
				{words}
			</a>
		),
	});
}
