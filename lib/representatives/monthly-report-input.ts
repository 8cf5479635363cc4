import { z } from 'zod';
import { day, recordVersion, text, tooLong } from '@/lib/input';

const words = () => text(20_000);
const month = () => day().refine((value) => value.endsWith('-01'), 'errors.invalidDate');

export const newMonthlyReportInput = z.strictObject({ postId: z.uuid(), month: month(), text: words() });
export const monthlyReportInput = z.strictObject({ ...recordVersion, text: words() });
export const monthlyReportVersion = z.strictObject(recordVersion);
export const monthlyReportReturn = z.strictObject({
	...recordVersion,
	reason: z.string().trim().min(1, 'errors.reasonRequired').max(1000, tooLong),
});

export type NewMonthlyReportFields = z.input<typeof newMonthlyReportInput>;
export type MonthlyReportEdit = z.input<typeof monthlyReportInput>;
