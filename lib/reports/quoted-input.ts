import { z } from 'zod';
import {
	alongside,
	day,
	localisedText,
	optionalWholeNumber,
	partialDate,
	recordVersion,
	text,
	word,
} from '@/lib/input';
import type { LocalisedText } from '@/lib/localised-text';
import { quotedBounds, quotedMeasures } from './quoted-figure';

/** A whole number from 0 as somebody types it: `1.234` or `1234`. */
const wholeNumber = () =>
	optionalWholeNumber().transform((number, context) => {
		if (number !== null) return number;
		context.addIssue({ code: 'custom', message: 'errors.required' });
		return z.NEVER;
	});

const fields = {
	measure: word(quotedMeasures),
	label: localisedText(300),
	bound: word(quotedBounds),
	value: wholeNumber(),
	from: day(),
	to: day(),
	source: text(500),
	sourceOn: partialDate(),
};

type Fields = { from: string; to: string; label: LocalisedText };

const inOrder = ({ from, to }: Pick<Fields, 'from' | 'to'>) => from <= to;
const order = { path: ['to'], message: 'errors.endBeforeStart' };
const hasLabel = ({ label }: Pick<Fields, 'label'>) => Boolean(label?.de || label?.en);
const needsLabel = { path: ['label', 'de'], message: 'errors.required', ...alongside };

export const newQuotedInput = z.strictObject(fields).refine(inOrder, order).refine(hasLabel, needsLabel);
export const quotedInput = z
	.strictObject({ ...recordVersion, ...fields })
	.refine(inOrder, order)
	.refine(hasLabel, needsLabel);
export const quotedVersion = z.strictObject(recordVersion);

export type QuotedFields = z.input<typeof newQuotedInput>;
export type QuotedEdit = z.input<typeof quotedInput>;
export type NewQuoted = z.output<typeof newQuotedInput>;
