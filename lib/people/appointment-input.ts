import { z } from 'zod';
import { day, optionalDay, optionalId, recordVersion, text } from '@/lib/input';

const fields = { function: text(200), organisationId: optionalId(), from: optionalDay(), to: optionalDay() };

const rising = ({ from, to }: { from: string | null; to: string | null }) => !from || !to || from <= to;
const endBeforeStart = { path: ['to'], message: 'errors.endBeforeStart' };

export const newAppointmentInput = z
	.strictObject({ personId: z.uuid(), ...fields })
	.refine(rising, endBeforeStart);
export const appointmentInput = z
	.strictObject({ ...recordVersion, ...fields })
	.refine(rising, endBeforeStart);

/** `on` is the last day in office. */
export const appointmentEnd = z.strictObject({ ...recordVersion, on: day() });
export const appointmentVersion = z.strictObject(recordVersion);

export type AppointmentFields = z.input<typeof newAppointmentInput>;
export type AppointmentEdit = z.input<typeof appointmentInput>;
