'use client';

import { useAddOrReviseForm } from '@/components/form/form';
import type { Choice } from '@/components/form/form-fields';
import { PageForm } from '@/components/form/page-form';
import type { AgreementEdit, NewAgreementFields } from '@/lib/agreements/agreement-input';
import type { SigningSide } from '@/lib/agreements/agreement-side-queries';
import { addAgreementAction, reviseAgreementAction } from './actions';
import { AgreementEssentials } from './agreement-essentials';
import { AgreementSigning } from './agreement-signing';
import { AgreementTerms } from './agreement-terms';
import { SignatoriesField } from './signatories-field';
import { useAgreementWords } from './use-agreement-words';

const input = () => import('@/lib/agreements/agreement-input');

type Values = NewAgreementFields | AgreementEdit;

/** The labels of the records that the form begins with. */
export type AgreementChoices = {
	partnerships: Choice[];
	parties: Choice[];
	people: Choice[];
	visit: Choice | null;
	predecessor: Choice | null;
};

/** `sides` of all partnerships, for a new agreement. */
type Props = { values: Values; choices: AgreementChoices; sides?: SigningSide[] };

export function AgreementForm({ values, choices, sides = [] }: Props) {
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newAgreementInput), action: addAgreementAction },
		revise: { schema: () => input().then((file) => file.agreementInput), action: reviseAgreementAction },
	});
	const { partnerships, parties, people, visit, predecessor } = choices;
	const wordsFor = useAgreementWords(
		[...partnerships, ...parties, ...people, visit, predecessor].filter((choice) => choice !== null),
	);
	return (
		<PageForm form={form} list="agreements" wordsFor={wordsFor}>
			<AgreementEssentials of={known ? values.id : ''} {...{ partnerships, predecessor }} />
			{(!known || values.signedOn !== '') && <AgreementSigning visit={visit} sides={known ? null : sides} />}
			<SignatoriesField {...{ parties, people, sides }} />
			<AgreementTerms />
		</PageForm>
	);
}
