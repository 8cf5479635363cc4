'use server';

import { action, bulkAction } from '@/lib/action';
import {
	addAppointment,
	endAppointment,
	removeAppointment,
	reviseAppointment,
} from '@/lib/people/appointment-commands';
import {
	appointmentEnd,
	appointmentInput,
	appointmentVersion,
	newAppointmentInput,
} from '@/lib/people/appointment-input';
import { addPerson, deletePerson, revisePerson } from '@/lib/people/person-commands';
import { newPersonInput, personErasure, personInput } from '@/lib/people/person-input';
import { retentionInput, setRetention } from '@/lib/people/person-retention-commands';

export const addPersonAction = action('people.write', newPersonInput, addPerson);
export const revisePersonAction = action('people.write', personInput, revisePerson);
export const deletePersonAction = action('records.delete', personErasure, deletePerson);
export const addAppointmentAction = action('people.write', newAppointmentInput, addAppointment);
export const reviseAppointmentAction = action('people.write', appointmentInput, reviseAppointment);
export const endAppointmentAction = action('people.write', appointmentEnd, endAppointment);
export const removeAppointmentAction = action('people.write', appointmentVersion, removeAppointment);

export const setRetentionAction = bulkAction('people.write', retentionInput, setRetention);
