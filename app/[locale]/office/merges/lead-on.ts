import { notFound, redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { OfficeContext } from '@/lib/context';
import type { MergeNoun } from '@/lib/merges/merge';
import { mergedInto } from '@/lib/merges/merge-queries';
import { findOrganisation } from '@/lib/organisations/organisation-queries';
import { findPerson } from '@/lib/people/person-queries';

/** Ends the page of a record that isn't there: it leads to the one it was merged into, or there is nothing to be found. */
export async function leadOn(ctx: OfficeContext, noun: MergeNoun, id: string): Promise<never> {
	const into = await mergedInto(ctx, noun, id);
	const find = noun === 'person' ? findPerson : findOrganisation;
	if (!into || !(await find(ctx, into))) notFound();
	redirect(`/${await getLocale()}/office/${noun === 'person' ? 'people' : 'organisations'}/${into}`);
}
