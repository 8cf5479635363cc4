'use server';

import { action } from '@/lib/action';
import { addQuoted, removeQuoted, reviseQuoted } from '@/lib/reports/quoted-commands';
import { newQuotedInput, quotedInput, quotedVersion } from '@/lib/reports/quoted-input';
import { deleteReport, freezeAnniversaries, freezeQuiet, freezeTrips } from '@/lib/reports/report-commands';
import {
	freezeAnniversariesInput,
	freezeQuietInput,
	freezeTripsInput,
	reportVersion,
} from '@/lib/reports/report-input';

export const freezeTripsAction = action('reports.write', freezeTripsInput, freezeTrips);
export const freezeAnniversariesAction = action(
	'reports.write',
	freezeAnniversariesInput,
	freezeAnniversaries,
);
export const freezeQuietAction = action('reports.write', freezeQuietInput, freezeQuiet);
export const deleteReportAction = action('records.delete', reportVersion, deleteReport);
export const addQuotedAction = action('reports.write', newQuotedInput, addQuoted);
export const reviseQuotedAction = action('reports.write', quotedInput, reviseQuoted);
export const removeQuotedAction = action('reports.write', quotedVersion, removeQuoted);
