'use server';

import { action } from '@/lib/action';
import {
	approveMonthlyReport,
	beginMonthlyReport,
	discardMonthlyReport,
	returnMonthlyReport,
	reviseMonthlyReport,
	sendMonthlyReport,
} from '@/lib/representatives/monthly-report-commands';
import {
	monthlyReportInput,
	monthlyReportReturn,
	monthlyReportVersion,
	newMonthlyReportInput,
} from '@/lib/representatives/monthly-report-input';

export const beginMonthlyReportAction = action(
	'monthlyReports.write',
	newMonthlyReportInput,
	beginMonthlyReport,
);
export const reviseMonthlyReportAction = action(
	'monthlyReports.write',
	monthlyReportInput,
	reviseMonthlyReport,
);
export const sendMonthlyReportAction = action(
	'monthlyReports.write',
	monthlyReportVersion,
	sendMonthlyReport,
);
export const discardMonthlyReportAction = action(
	'monthlyReports.write',
	monthlyReportVersion,
	discardMonthlyReport,
);
export const returnMonthlyReportAction = action(
	'monthlyReports.approve',
	monthlyReportReturn,
	returnMonthlyReport,
);
export const approveMonthlyReportAction = action(
	'monthlyReports.approve',
	monthlyReportVersion,
	approveMonthlyReport,
);
