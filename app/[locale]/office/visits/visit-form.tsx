'use client';

import { useEffect } from 'react';
import { useAddOrReviseForm } from '@/components/form/form';
import type { Choice } from '@/components/form/form-fields';
import { PageForm } from '@/components/form/page-form';
import type { DatedPart } from '@/lib/visits/moved-days';
import type { LoggedVisitFields, VisitFields } from '@/lib/visits/visit-input';
import { planVisitAction, reviseVisitAction } from './actions';
import { MovedDaysField } from './moved-days-field';
import { useVisitWords } from './use-visit-words';
import { VisitDetails } from './visit-details';
import { VisitEssentials } from './visit-essentials';

const input = () => import('@/lib/visits/visit-input');

type Edit = VisitFields & { id: string; version: number };

type Props = {
	values: LoggedVisitFields | Edit;
	/** The labels of the records that the form begins with. */
	partnerships: Choice[];
	topics: Choice[];
	territories: Choice[];
	mayAddTerritory: boolean;
	/** Its programme, whose items have days of their own. */
	agenda?: DatedPart[];
};

export function VisitForm({ values, partnerships, topics, territories, agenda = [], ...may }: Props) {
	const known = 'id' in values;
	const form = useAddOrReviseForm({
		values,
		add: { schema: () => input().then((file) => file.newVisitInput), action: planVisitAction },
		revise: { schema: () => input().then((file) => file.visitInput), action: reviseVisitAction },
	});
	const wordsFor = useVisitWords([...partnerships, ...topics, ...territories]);
	const { setFocus } = form;
	const preset = partnerships.length > 0;
	useEffect(() => {
		if (!known) setFocus(preset ? 'title' : 'partnershipIds');
	}, [known, preset, setFocus]);
	return (
		<PageForm form={form} list="visits" wordsFor={wordsFor}>
			<VisitEssentials partnerships={partnerships} />
			{known && (
				<MovedDaysField
					before={{ startsOn: values.startsOn, endsOn: values.endsOn }}
					parts={agenda}
					stopsInForm={values.stops.length > 0}
				/>
			)}
			<VisitDetails {...{ topics, territories, known }} mayAddTerritory={may.mayAddTerritory} />
		</PageForm>
	);
}
