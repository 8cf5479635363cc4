import { z } from 'zod';
import { day, optionalEuros, optionalId, optionalText, recordId, recordVersion, word } from '@/lib/input';
import { costItems, costPayers } from './stay';

const stay = {
	organisationId: optionalId(),
	place: optionalText(200),
	startsOn: day(),
	endsOn: day(),
	note: optionalText(1000),
};

type StayDays = { startsOn: string; endsOn: string };
const inOrder = ({ startsOn, endsOn }: StayDays, context: z.RefinementCtx) => {
	if (endsOn < startsOn)
		context.addIssue({ code: 'custom', path: ['endsOn'], message: 'errors.endBeforeStart' });
};

export const newStayInput = z.strictObject({ placementId: recordId(), ...stay }).superRefine(inOrder);
export const stayInput = z.strictObject({ ...recordVersion, ...stay }).superRefine(inOrder);
export const stayVersion = z.strictObject(recordVersion);

const cost = {
	item: word(costItems),
	payer: word(costPayers),
	amount: optionalEuros(),
	note: optionalText(1000),
};

export const newCostInput = z.strictObject({ placementId: recordId(), ...cost });
export const costInput = z.strictObject({ ...recordVersion, ...cost });
export const costVersion = z.strictObject(recordVersion);

export type NewStayFields = z.input<typeof newStayInput>;
export type StayFields = z.input<typeof stayInput>;
export type NewCostFields = z.input<typeof newCostInput>;
export type CostFields = z.input<typeof costInput>;
