import { readFileSync } from 'node:fs';
import { type Holder, may, type Permission, scopeOf } from '@/lib/auth/permissions';
import type { Side } from './world';

/** What each action asks for; a new one needs its line here, and what is gone must go here too. */
export const actionPermissions: Record<string, Permission> = {
	addOrganisationAction: 'people.write',
	reviseOrganisationAction: 'people.write',
	deleteOrganisationAction: 'records.delete',
	addPersonAction: 'people.write',
	revisePersonAction: 'people.write',
	deletePersonAction: 'records.delete',
	addAppointmentAction: 'people.write',
	reviseAppointmentAction: 'people.write',
	endAppointmentAction: 'people.write',
	removeAppointmentAction: 'people.write',
	mergePeopleAction: 'people.merge',
	mergeOrganisationsAction: 'people.merge',
	undoMergeAction: 'people.merge',
	addTerritoryAction: 'territories.write',
	reviseTerritoryAction: 'territories.write',
	renameTerritoryAction: 'territories.write',
	mergeTerritoriesAction: 'territories.write',
	splitTerritoryAction: 'territories.write',
	removeSuccessionAction: 'territories.write',
	deleteTerritoryAction: 'records.delete',
	addPartnershipAction: 'partnerships.write',
	revisePartnershipAction: 'partnerships.write',
	deletePartnershipAction: 'records.delete',
	publishPartnershipAction: 'partnerships.publish',
	unpublishPartnershipAction: 'partnerships.publish',
	proposePartnershipAction: 'partnerships.write',
	foundPartnershipAction: 'partnerships.write',
	renewPartnershipAction: 'partnerships.write',
	suspendPartnershipAction: 'partnerships.write',
	resumePartnershipAction: 'partnerships.write',
	endPartnershipAction: 'partnerships.write',
	recordEventAction: 'partnerships.write',
	reviseEventAction: 'partnerships.write',
	removeEventAction: 'partnerships.write',
	markAnniversaryBaseAction: 'partnerships.write',
	addAgreementAction: 'agreements.write',
	reviseAgreementAction: 'agreements.write',
	signAgreementAction: 'agreements.write',
	renewAgreementAction: 'agreements.write',
	terminateAgreementAction: 'agreements.write',
	withdrawTerminationAction: 'agreements.write',
	openAgreementAction: 'agreements.write',
	closeAgreementAction: 'agreements.write',
	accedeToAgreementAction: 'agreements.write',
	publishAgreementAction: 'partnerships.publish',
	unpublishAgreementAction: 'partnerships.publish',
	deleteAgreementAction: 'records.delete',
	addProgrammeAction: 'programmes.write',
	reviseProgrammeAction: 'programmes.write',
	launchProgrammeAction: 'programmes.write',
	endProgrammeAction: 'programmes.write',
	reopenProgrammeAction: 'programmes.write',
	publishProgrammeAction: 'partnerships.publish',
	unpublishProgrammeAction: 'partnerships.publish',
	deleteProgrammeAction: 'records.delete',
	addRoundAction: 'exchanges.write',
	reviseRoundAction: 'exchanges.write',
	releaseRoundAction: 'exchanges.write',
	enterRoundAction: 'exchanges.write',
	withdrawRoundAction: 'exchanges.write',
	closeRoundAction: 'exchanges.write',
	extendRoundAction: 'exchanges.write',
	cancelRoundAction: 'exchanges.write',
	completeRoundAction: 'exchanges.write',
	discardRoundAction: 'exchanges.write',
	planVisitAction: 'visits.write',
	reviseVisitAction: 'visits.write',
	copyVisitAction: 'visits.write',
	reportVisitAction: 'visits.write',
	reviseResultAction: 'visits.write',
	acceptVisitAction: 'visits.write',
	confirmVisitAction: 'visits.decide',
	postponeVisitAction: 'visits.decide',
	cancelVisitAction: 'visits.decide',
	publishVisitAction: 'visits.publish',
	unpublishVisitAction: 'visits.publish',
	deleteVisitAction: 'records.delete',
	addMemberAction: 'visits.write',
	reviseMemberAction: 'visits.write',
	removeMemberAction: 'visits.write',
	orderMembersAction: 'visits.write',
	addAgendaItemAction: 'visits.write',
	reviseAgendaItemAction: 'visits.write',
	removeAgendaItemAction: 'visits.write',
	addFollowUpAction: 'visits.write',
	reviseFollowUpAction: 'visits.write',
	completeFollowUpAction: 'visits.write',
	reopenFollowUpAction: 'visits.write',
	removeFollowUpAction: 'visits.write',
	addTopicAction: 'topics.write',
	renameTopicAction: 'topics.write',
	orderTopicsAction: 'topics.write',
	retireTopicAction: 'topics.write',
	offerTopicAction: 'topics.write',
	mergeTopicsAction: 'topics.write',
	deleteTopicAction: 'topics.write',
	addKindAction: 'settings.write',
	renameKindAction: 'settings.write',
	orderKindsAction: 'settings.write',
	retireKindAction: 'settings.write',
	offerKindAction: 'settings.write',
	deleteKindAction: 'settings.write',
	addLegislatureAction: 'settings.write',
	reviseLegislatureAction: 'settings.write',
	deleteLegislatureAction: 'settings.write',
	reviseOfficeAction: 'settings.write',
	reviseLegalTextsAction: 'settings.write',
	saveViewAction: 'views.own',
	renameViewAction: 'views.own',
	replaceViewAction: 'views.own',
	removeViewAction: 'views.own',
	copyViewAction: 'views.own',
	unshareViewAction: 'views.own',
	shareViewAction: 'views.share',
	completeFollowUpsAction: 'visits.write',
	moveFollowUpsAction: 'visits.write',
	confirmVisitsAction: 'visits.decide',
	publishVisitsAction: 'visits.publish',
	unpublishVisitsAction: 'visits.publish',
	addTopicToVisitsAction: 'visits.write',
	publishPartnershipsAction: 'partnerships.publish',
	unpublishPartnershipsAction: 'partnerships.publish',
	assignLeadAction: 'partnerships.write',
	addTopicToPartnershipsAction: 'partnerships.write',
	setRetentionAction: 'people.write',
	establishPostAction: 'representatives.write',
	revisePostAction: 'representatives.write',
	closePostAction: 'representatives.write',
	reopenPostAction: 'representatives.write',
	revisePostContactAction: 'representatives.contact',
	designateAction: 'representatives.write',
	reviseTermAction: 'representatives.write',
	extendTermAction: 'representatives.write',
	endTermAction: 'representatives.write',
	removeTermAction: 'representatives.write',
	reviseTermContactAction: 'representatives.contact',
	recordAbsenceAction: 'representatives.write',
	removeAbsenceAction: 'representatives.write',
	beginMonthlyReportAction: 'monthlyReports.write',
	reviseMonthlyReportAction: 'monthlyReports.write',
	sendMonthlyReportAction: 'monthlyReports.write',
	discardMonthlyReportAction: 'monthlyReports.write',
	returnMonthlyReportAction: 'monthlyReports.approve',
	approveMonthlyReportAction: 'monthlyReports.approve',
	inviteUserAction: 'users.manage',
	renewLinkAction: 'users.manage',
	renameUserAction: 'users.manage',
	changeRoleAction: 'users.manage',
	setPartnershipsAction: 'users.manage',
	disableUserAction: 'users.manage',
	enableUserAction: 'users.manage',
	endUserSessionAction: 'users.manage',
	endUserSessionsAction: 'users.manage',
	removeSecondFactorAction: 'users.manage',
	changeOwnPasswordAction: 'account.own',
	changeOwnLanguageAction: 'account.own',
	endOwnSessionAction: 'account.own',
	endOtherSessionsAction: 'account.own',
	beginSecondFactorAction: 'account.own',
	confirmSecondFactorAction: 'account.own',
	dropSecondFactorAction: 'account.own',
};

/** Who may open a page: `record` is what its address names, `shared` one that everybody in the office may read. */
type PageRule =
	| 'public'
	| 'nowhere'
	| { permission: Permission; record?: keyof Side | 'none'; shared?: true };

const noun = (record: keyof Side, write: Permission, more: { shared?: true } = {}) => ({
	'': { permission: 'office.read' },
	'/new': { permission: write },
	'/[id]': { permission: 'office.read', record, ...more },
	'/[id]/edit': { permission: write, record, ...more },
});

const under = (start: string, pages: Record<string, unknown>) =>
	Object.fromEntries(Object.entries(pages).map(([end, rule]) => [start + end, rule as PageRule]));

export const pageRules: Record<string, PageRule> = {
	...under('/[locale]', {
		'': 'public',
		'/404': 'nowhere',
		'/[...rest]': 'nowhere',
		'/partnerships': 'public',
		'/partnerships/[slug]': 'public',
		'/visits': 'public',
		'/visits/[slug]': 'public',
		'/exchanges': 'public',
		'/exchanges/[slug]': 'public',
		'/imprint': 'public',
		'/privacy': 'public',
		'/accessibility': 'public',
		'/representatives': 'public',
		'/sign-in': 'public',
		'/setup': 'public',
		'/invite/[token]': 'public',
	}),
	'/_not-found': 'nowhere',
	'/_global-error': 'nowhere',
	...under('/[locale]/office', {
		'': { permission: 'office.read' },
		'/[...rest]': { permission: 'office.read', record: 'none' },
		'/account': { permission: 'account.own' },
		'/follow-ups': { permission: 'office.read' },
		'/history': { permission: 'history.readAll' },
		'/search': { permission: 'office.read' },
		'/saved-views': { permission: 'views.own' },
	}),
	...under('/[locale]/office/organisations', {
		...noun('organisation', 'people.write'),
		'/[id]/merge': { permission: 'people.merge', record: 'organisation' },
		'/duplicates': { permission: 'people.merge' },
	}),
	...under('/[locale]/office/agreements', noun('agreement', 'agreements.write')),
	...under('/[locale]/office/exchanges', {
		...noun('programme', 'programmes.write'),
		'/rounds/new': { permission: 'exchanges.write', record: 'none' },
		'/rounds/[id]': { permission: 'office.read', record: 'round' },
		'/rounds/[id]/edit': { permission: 'exchanges.write', record: 'round' },
	}),
	...under('/[locale]/office/people', {
		...noun('person', 'people.write'),
		'/[id]/merge': { permission: 'people.merge', record: 'person' },
		'/duplicates': { permission: 'people.merge' },
	}),
	...under('/[locale]/office/territories', noun('territory', 'territories.write', { shared: true })),
	...under('/[locale]/office/visits', {
		...noun('visit', 'visits.write'),
		'/[id]/preview': { permission: 'office.read', record: 'visit' },
	}),
	...under('/[locale]/office/partnerships', {
		...noun('partnership', 'partnerships.write'),
		'/[id]/preview': { permission: 'office.read', record: 'partnership' },
		'/[id]/ledger/new': { permission: 'partnerships.write', record: 'partnership' },
		'/[id]/ledger/[eventId]': { permission: 'partnerships.write', record: 'partnership' },
	}),
	...under('/[locale]/office/settings', {
		'': { permission: 'topics.write' },
		'/topics': { permission: 'topics.write' },
		'/kinds': { permission: 'settings.write' },
		'/legislatures': { permission: 'settings.write' },
		'/office': { permission: 'settings.write' },
		'/legal': { permission: 'settings.write' },
	}),
	...under('/[locale]/office/representatives', {
		...noun('post', 'representatives.write'),
		'/[id]/handover': { permission: 'office.read', record: 'post' },
	}),
	...under('/[locale]/office/monthly-reports', noun('monthlyReport', 'monthlyReports.write')),
	...under('/[locale]/office/users', {
		'': { permission: 'users.manage' },
		'/new': { permission: 'users.manage' },
		'/[id]': { permission: 'users.manage', record: 'user' },
		'/[id]/edit': { permission: 'users.manage', record: 'user' },
	}),
};

/** Route handlers: what a signed-in user needs, or nothing because they are how one signs in. */
export const handlerPermissions: Record<string, Permission | 'access' | 'public'> = {
	'/robots.txt': 'public',
	'/sitemap.xml': 'public',
	'/api/auth/[...nextauth]': 'access',
	'/api/auth/invite': 'access',
	'/api/auth/setup': 'access',
	'/api/choices/[noun]': 'office.read',
	'/api/search': 'office.read',
	'/api/exports/[noun]': 'lists.export',
	'/api/saved-views/[noun]': 'views.own',
	'/api/selection/[noun]': 'office.read',
};

const routes: Record<string, string> = JSON.parse(
	readFileSync('.next/app-path-routes-manifest.json', 'utf8'),
);
const builtAs = (end: string) =>
	Object.keys(routes).flatMap((key) => (key.endsWith(end) ? (routes[key] ?? []) : []));
export const builtPages = () => [...new Set(builtAs('/page'))];
export const builtHandlers = () => builtAs('/route');

/** Names that only one of the two lists has. */
export const unmatched = (built: string[], rows: string[]) => ({
	withoutRow: built.filter((name) => !rows.includes(name)),
	withoutEntry: rows.filter((name) => !built.includes(name)),
});

type May = typeof may;
export type Expected = { holder: Holder | null; may?: May };

/** What calling an action with nothing in it must answer. */
export function expectedReply(name: string, { holder, may: allowed = may }: Expected) {
	if (!holder) return 'signedOut';
	const permission = actionPermissions[name];
	return permission && allowed(holder, permission) ? 'invalid' : 'forbidden';
}

/** The status with which a page must answer; `reach` is whose record its address names. */
export function expectedStatus(
	rule: Exclude<PageRule, string>,
	{ holder, may: allowed = may }: Expected,
	reach: 'own' | 'foreign' | 'missing',
) {
	if (!holder) return 307;
	if (!allowed(holder, rule.permission)) return 403;
	if (rule.record === 'none') return 404;
	if (!rule.record) return 200;
	const beyond = reach === 'foreign' && !rule.shared && scopeOf(holder, rule.permission) === 'own';
	return reach === 'missing' || beyond ? 404 : 200;
}
