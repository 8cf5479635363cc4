import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { Tabs } from '@/components/ui/tabs';
import { anyKey } from '@/i18n/any-key';
import { may } from '@/lib/auth/permissions';
import { officeContext } from '@/lib/context';
import { nounWords } from '@/lib/nouns';
import { searchEverything } from '@/lib/register/search';
import { longestSearch, searchNouns } from '@/lib/search/search';
import { loadSearchParams } from '@/lib/search/search-params';
import { inTurn } from '@/lib/turns';
import { pageTitle } from '../page-title';
import { FoundGroup, FoundPlaces } from './found';

export const generateMetadata = pageTitle('search.title');

export default async function SearchPage({ searchParams }: PageProps<'/[locale]/office/search'>) {
	const [ctx, { q, noun }, locale, t, words] = await Promise.all([
		officeContext(),
		loadSearchParams(searchParams),
		getLocale(),
		getTranslations('search'),
		getTranslations(),
	]);
	const say = anyKey(words);
	const search = { ctx, locale, words: say };
	const found = await inTurn(ctx, (slow) =>
		searchEverything({ ...search, ctx: slow }, q, noun ? { nouns: [noun] } : {}),
	);
	const here = `/${locale}/office/search`;
	const tab = (name: string, label: string) => ({
		id: name,
		label,
		href: `${here}?${new URLSearchParams({ q, ...(name !== 'all' && { noun: name }) })}`,
	});
	const nouns = searchNouns.filter((each) => each !== 'users' || may(ctx.user, 'users.manage'));
	const empty = found.groups.length === 0 && found.places.length === 0;
	return (
		<>
			<PageHeader title={t('title')} />
			<search>
				<form action={here} className="search-form">
					<div className="list-search search-box">
						<Icon name="search" />
						<input
							type="search"
							name="q"
							aria-label={t('label')}
							placeholder={t('placeholder')}
							defaultValue={q}
							key={q}
							maxLength={longestSearch}
							autoComplete="off"
						/>
					</div>
					{noun && <input type="hidden" name="noun" value={noun} />}
					<Button type="submit" look="primary">
						{t('go')}
					</Button>
				</form>
			</search>
			{q && (
				<Tabs
					label={t('filter')}
					param="noun"
					current={noun ?? 'all'}
					tabs={[
						tab('all', t('everything')),
						...nouns.map((each) => tab(each, say(`${nounWords(each)}.many`))),
					]}
				/>
			)}
			{found.similar && <p className="muted">{t('similar')}</p>}
			{empty ? (
				q ? (
					<EmptyState title={t('nothing', { q })}>{t('nothingBody')}</EmptyState>
				) : (
					<p className="muted search-start">{t('start')}</p>
				)
			) : (
				<div className="stack search-found">
					<FoundPlaces places={found.places} />
					{found.groups.map((group) => (
						<FoundGroup key={group.noun} group={group} />
					))}
				</div>
			)}
		</>
	);
}
