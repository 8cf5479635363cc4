import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { PublicText } from '@/lib/site/site-text';

type SiteChoice = PublicText & { value: string };

type SelectField = { name: string; label: string; all: string; value: string | null; choices: SiteChoice[] };

type Props = {
	/** The list's own address, without a query. */
	action: string;
	label: string;
	search?: { name: string; label: string; value: string; placeholder?: string };
	selects?: SelectField[];
	/** Set if something is filtered: the way back to the whole list. */
	filtered?: boolean;
};

/** A search and filter that is a plain GET form: it works without scripts, and its result has an address. */
export function SiteFilter({ action, label, search, selects = [], filtered }: Props) {
	const t = useTranslations('site.filter');
	return (
		<search>
			<form action={action} className="site-filter" aria-label={label}>
				{search && (
					<label className="site-filter-search">
						{search.label}
						<input
							type="search"
							name={search.name}
							defaultValue={search.value}
							maxLength={100}
							placeholder={search.placeholder}
							autoComplete="off"
						/>
					</label>
				)}
				{selects
					.filter(({ choices }) => choices.length > 1)
					.map((select) => (
						<label key={select.name}>
							{select.label}
							<select name={select.name} defaultValue={select.value ?? ''}>
								<option value="">{select.all}</option>
								{select.choices.map((choice) => (
									<option key={choice.value} value={choice.value} lang={choice.lang ?? undefined}>
										{choice.text}
									</option>
								))}
							</select>
						</label>
					))}
				<button type="submit" className="kern-btn kern-btn--primary">
					<Icon name="search" />
					<span className="kern-label">{t(selects.length > 0 ? 'show' : 'find')}</span>
				</button>
				{filtered && <a href={action}>{t('reset')}</a>}
			</form>
		</search>
	);
}
