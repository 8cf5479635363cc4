'use client';

import { useLocale, useTranslations } from 'next-intl';
import { VerbDialog } from '@/components/form/verb-dialog';
import { mailLink, phoneLink } from '@/components/ui/address-links';
import { Card } from '@/components/ui/card';
import { DescriptionList } from '@/components/ui/description-list';
import { Public } from '@/components/ui/public';
import { inLocale } from '@/lib/localised-text';
import { postContactToFields } from '@/lib/representatives/representative-fields';
import type { Post } from '@/lib/representatives/representative-queries';
import { revisePostContactAction } from '../actions';
import { ContactFields } from './contact-fields';

type Props = {
	post: Pick<Post, 'id' | 'version' | 'publicContact' | 'published'>;
	writable: boolean;
};

/** How the public reaches the post, whoever holds it. */
export function Contact({ post, writable }: Props) {
	const t = useTranslations('representatives');
	const locale = useLocale();
	const { publicContact: contact } = post;
	return (
		<Card
			title={t('fields.contact')}
			actions={
				writable && (
					<VerbDialog
						small
						label={t('contactEdit')}
						title={t('contactEdit')}
						body={t('hints.postContact')}
						submitLabel={t('contactEdit')}
						done={t('contactSaved')}
						action={revisePostContactAction}
						schema={() =>
							import('@/lib/representatives/representative-input').then((input) => input.postContactInput)
						}
						values={{ id: post.id, version: post.version, ...postContactToFields(post) }}
						loaded={postContactToFields(post)}
					>
						<ContactFields />
					</VerbDialog>
				)
			}
		>
			{contact ? (
				<>
					<DescriptionList
						facts={[
							{ label: t('fields.email'), value: mailLink(contact.email) },
							{ label: t('fields.phone'), value: phoneLink(contact.phone) },
							{ label: t('contactText'), value: inLocale(contact.text, locale) },
						]}
					/>
					<p>
						{post.published ? (
							<Public>{t('publicNow')}</Public>
						) : (
							<span className="muted">{t('notPublicYet')}</span>
						)}
					</p>
				</>
			) : (
				<p className="muted">{t('noContact')}</p>
			)}
		</Card>
	);
}
