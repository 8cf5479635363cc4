'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionButton } from '@/components/form/action-button';
import { Menu } from '@/components/ui/menu';
import type { AgreementOffers } from '@/lib/agreements/agreement-offers';
import { DeleteItem } from '../../delete-item';
import type { Deletion } from '../../deletion';
import {
	closeAgreementAction,
	deleteAgreementAction,
	openAgreementAction,
	publishAgreementAction,
	renewAgreementAction,
	unpublishAgreementAction,
	withdrawTerminationAction,
} from '../actions';
import { AccedeVerb, SignVerb, TerminateVerb, type VerbAgreement } from './agreement-verb-forms';

/** `publicPlaces` are the published partnerships on whose pages it would be read. */
type Props = {
	agreement: VerbAgreement;
	possible: AgreementOffers;
	publicPlaces: string;
	deletion: Deletion | null;
	children: ReactNode;
};

/** The one step that comes next, and behind it everything else that is possible now. */
export function AgreementVerbs({ agreement, possible, publicPlaces, deletion, children }: Props) {
	const t = useTranslations('agreements.verbs');
	const router = useRouter();
	const list = `/${useLocale()}/office/agreements`;
	const input = { id: agreement.id, version: agreement.version };
	const asked = (verb: 'withdraw' | 'open' | 'close' | 'unpublish') => ({
		label: t(`${verb}.label`),
		input,
		confirm: { title: t(`${verb}.title`), body: t(`${verb}.body`), label: t(`${verb}.label`) },
		done: t(`${verb}.done`),
	});
	const publish = {
		label: t('publish.label'),
		action: publishAgreementAction,
		input,
		confirm: {
			title: t('publish.title'),
			body: t('publish.body', { names: publicPlaces || t('publish.nowhere') }),
			label: t('publish.label'),
		},
		done: t('publish.done'),
	};
	const renew = {
		label: t('renew.label'),
		action: renewAgreementAction,
		input,
		confirm: { title: t('renew.title'), body: t('renew.body'), label: t('renew.submit') },
		done: t('renew.done'),
		onDone: ({ id }: { id: string }) => router.push(`${list}/${id}/edit`),
	};
	const next = (['sign', 'publish'] as const).find((verb) => possible[verb]);
	const more = deletion !== null || Object.entries(possible).some(([verb, can]) => can && verb !== next);
	return (
		<>
			{next === 'sign' && <SignVerb agreement={agreement} />}
			{next === 'publish' && <ActionButton {...publish} look="primary" />}
			{children}
			{more && (
				<Menu>
					{possible.accede && <AccedeVerb agreement={agreement} menuItem />}
					{possible.renew && <ActionButton {...renew} menuItem />}
					{possible.open && <ActionButton {...asked('open')} action={openAgreementAction} menuItem />}
					{possible.close && <ActionButton {...asked('close')} action={closeAgreementAction} menuItem />}
					{possible.terminate && <TerminateVerb agreement={agreement} menuItem />}
					{possible.withdraw && (
						<ActionButton {...asked('withdraw')} action={withdrawTerminationAction} menuItem />
					)}
					{possible.unpublish && (
						<ActionButton {...asked('unpublish')} action={unpublishAgreementAction} menuItem />
					)}
					{deletion && (
						<DeleteItem
							noun="agreements"
							record={{ ...agreement, name: agreement.title }}
							deletion={deletion}
							action={deleteAgreementAction}
							values={{ names: publicPlaces || t('publish.nowhere') }}
						/>
					)}
				</Menu>
			)}
		</>
	);
}
