import { mergeFields } from '@/lib/merges/merge';
import type { Side } from './test-records';

/** Input that is well formed in every field, so that only what a test changes in it can be wrong. */
type Sample = (side: Side) => Record<string, unknown>;

const version = 1;
const both = (de: string, en = '') => ({ de, en });

const organisation: Sample = (side) => ({
	...{ name: `Haus ${side.token}`, sector: 'administration', territoryId: side.territory, parentId: '' },
	...{ website: '', email: '', phone: '', notes: 'geändert' },
});

const person: Sample = ({ token }) => ({
	...{ familyName: `Neu ${token}`, givenName: 'Ada', title: '', salutation: '', languages: ['de'] },
	...{ email: '', phone: '', notes: 'geändert', legalBasis: '', retainUntil: '' },
});

const appointment: Sample = (side) => ({
	...{ function: 'Referentin', organisationId: side.organisation, from: '2021-01-01', to: '' },
});

const territory: Sample = ({ token }) => ({
	...{
		kind: 'region',
		countryCode: 'IT',
		parentId: '',
		home: false,
		lat: '',
		lon: '',
		code: '',
		wikidataId: '',
	},
	notes: 'geändert',
	names: [{ id: '', locale: 'de', name: `Gebiet ${token}`, status: 'current', validFrom: '', validTo: '' }],
});

const partnership: Sample = (side) => ({
	...{ kindId: side.kind, slug: `neu-${side.token}`, parentId: '', topicIds: [side.topic] },
	parties: [
		{ territoryId: side.territory, side: 'partner', role: '' },
		{ territoryId: side.home, side: 'home', role: '' },
	],
	...{ leadUserId: '', deputyUserId: '', fileReference: '', costRule: '', verifiedOn: '' },
	...{ summary: both('Kurz'), description: both('Lang'), internalNotes: 'geändert' },
});

const entry = (type: string, more = {}) => ({
	...{ type, on: '2001-01-01', celebratedOn: '', scope: 'all', text: both('Zeile'), reason: '' },
	...{ legalBasis: '', reviewOn: '', visitId: '', agreementId: '', anniversaryBase: false, ...more },
});
const ledger =
	(type: string, more = {}): Sample =>
	(side) => ({ partnershipId: side.partnership, version, ...entry(type, more) });

const signing = { signedOn: '2019-05-01', signedAt: 'Rathaus', visitId: '' };
const agreement: Sample = (side) => ({
	...{
		title: both(`Erklärung ${side.token}`),
		kind: 'joint_declaration',
		partnershipIds: [side.partnership],
	},
	signatories: [
		{
			...{ signatoryId: '', party: `territory:${side.territory}`, personId: side.person },
			...{ nameThen: 'Ada Muster', officeThen: 'Referentin', signedOn: '' },
		},
	],
	...signing,
	...{ inForceFrom: '', endsOn: '', tacitRenewalMonths: '', noticeMonths: '', predecessorId: '' },
	...{ text: both(''), fileReference: '', internalNotes: 'geändert' },
});

const programme: Sample = (side) => ({
	...{ name: both(`Tausch ${side.token}`), slug: `neu-${side.token}`, targetGroup: 'apprentices' },
	...{ direction: 'both', fields: [both('Tischler', 'Carpenters')], funding: '', internalNotes: 'geändert' },
	...{ partnershipIds: [side.partnership], organisationIds: [side.organisation], description: both('Text') },
});

const round: Sample = ({ token }) => ({
	...{ label: `Runde ${token}`, opensOn: '2020-01-01', closesOn: '2020-02-01', startsOn: '2020-03-01' },
	...{
		endsOn: '2020-03-10',
		placesIn: '2',
		placesOut: '2',
		notes: 'geändert',
		legalBasis: '',
		retainUntil: '',
	},
});

const visit: Sample = (side) => ({
	...{ partnershipIds: [side.partnership], direction: 'incoming', title: `Reise ${side.token}` },
	...{ startsOn: side.day, endsOn: side.day, kind: 'expert', purpose: 'geändert', host: '', ownCost: '' },
	topicIds: [side.topic],
	stops: [{ stopId: '', territoryId: side.territory, place: '', from: '', to: '' }],
	...{ publicTitle: both(''), publicSummary: both('') },
});

const member: Sample = (side) => ({
	...{ personId: side.person, nameThen: 'Ada Muster', officeThen: 'Referentin', organisationThen: '' },
	...{ tier: 'official', isHead: false, countsAsGovernment: false, needs: '' },
});

const agendaItem: Sample = ({ day }) => ({
	...{ title: 'Gespräch', on: day, startsAt: '10:00', endsAt: '11:00', timeZone: 'Europe/Berlin' },
	...{ place: '', responsible: '', public: false },
});

const publication: Sample = (side) => ({
	...{ title: both(`Studie ${side.token}`), kind: 'study', publisherIds: [side.organisation] },
	...{ surveyedFrom: '2017-04', surveyedTo: '2017-06', issuedOn: '2018', edition: both(''), link: '' },
	...{ predecessorId: '', topicIds: [side.topic], partnershipIds: [side.partnership], notes: 'geändert' },
});

const quoted: Sample = ({ token }) => ({
	...{ measure: 'trips', label: both(`Zahl ${token}`), bound: 'about', value: '41' },
	...{ from: '2014-01-01', to: '2017-12-31', source: 'geändert', sourceOn: '2018' },
});

const followUp: Sample = () => ({
	text: 'Nachreichen',
	owner: 'ours',
	responsible: '',
	assigneeId: '',
	dueOn: '',
});

const listed: Sample = ({ token }) => ({ label: both(`Eintrag ${token}`) });
const legislature: Sample = ({ token }) => ({
	label: `Periode ${token}`,
	from: '1900-01-01',
	to: '1900-01-02',
});

const placement: Sample = (side) => ({
	...{ direction: 'out', homeOrganisationId: side.organisation, hostOrganisationId: '', field: '' },
	...{ appliedOn: side.day, notes: 'geändert' },
});

const stay: Sample = () => ({
	...{ organisationId: '', place: 'Bologna', startsOn: '2021-02-01', endsOn: '2021-02-10', note: 'geändert' },
});

const cost: Sample = () => ({ item: 'travel', payer: 'home', amount: '10', note: 'geändert' });

const review: Sample = (side) => ({ placementId: side.placement, version: 0, comment: '' });

const post: Sample = (side) => ({
	...{ seat: 'Bologna', organisationId: side.organisation, tasks: 'geändert', languages: ['it'] },
});

const contact: Sample = ({ token }) => ({ email: `${token}@neu.example`, phone: '', text: both('') });

const term: Sample = (side) => ({
	...{ role: 'principal', personId: side.person, from: '2020-01-01', to: '', seat: 'Bologna' },
	...{ organisationId: '', tasks: 'geändert' },
});

/** A record as it was first saved, with what a form would send of it. */
const of =
	(kind: keyof Side, more: Sample = () => ({})): Sample =>
	(side) => ({ id: side[kind], version, ...more(side) });

/** The same for a verb on several rows. */
const items =
	(kind: keyof Side, more?: Sample): Sample =>
	(side) => ({ items: [of(kind, more)(side)] });

const visitDays = { startsOn: '', endsOn: '' };
const password = { current: 'not the password' };

export const samples: Record<string, Sample> = {
	addOrganisationAction: (side) => ({ ...organisation(side), anyway: true }),
	reviseOrganisationAction: of('organisation', organisation),
	deleteOrganisationAction: of('organisation'),

	addPersonAction: (side) => ({ ...person(side), appointment: appointment(side), anyway: true }),
	revisePersonAction: of('person', person),
	deletePersonAction: of('person'),
	addAppointmentAction: (side) => ({ personId: side.person, ...appointment(side) }),
	reviseAppointmentAction: of('appointment', appointment),
	endAppointmentAction: of('appointment', ({ day }) => ({ on: day })),
	removeAppointmentAction: of('appointment'),

	mergePeopleAction: (side) => ({
		...{ keptId: side.person, keptVersion: version, goneId: side.twin, goneVersion: version },
		choices: Object.fromEntries(mergeFields.person.map((field) => [field, 'kept'])),
	}),
	mergeOrganisationsAction: (side) => ({
		...{ keptId: side.organisation, keptVersion: version },
		...{ goneId: side.twinOrganisation, goneVersion: version },
		choices: Object.fromEntries(mergeFields.organisation.map((field) => [field, 'kept'])),
	}),
	undoMergeAction: of('merge'),

	addTerritoryAction: (side) => ({ ...territory(side), anyway: true }),
	reviseTerritoryAction: of('territory', territory),
	renameTerritoryAction: of('territory', ({ token }) => ({
		on: '2020',
		names: [{ locale: 'de', name: `Umbenannt ${token}` }],
	})),
	mergeTerritoriesAction: of('territory', (side) => ({ fromIds: [side.home], on: '2020' })),
	splitTerritoryAction: of('territory', (side) => ({ toIds: [side.home], on: '2020', ends: false })),
	removeSuccessionAction: of('entry'),
	deleteTerritoryAction: of('territory'),

	addPartnershipAction: partnership,
	revisePartnershipAction: of('partnership', partnership),
	deletePartnershipAction: of('partnership'),
	publishPartnershipAction: of('partnership'),
	unpublishPartnershipAction: of('partnership'),
	proposePartnershipAction: ledger('proposed'),
	foundPartnershipAction: ledger('founded'),
	renewPartnershipAction: ledger('renewed'),
	suspendPartnershipAction: ledger('suspended', { reason: 'Grund' }),
	resumePartnershipAction: ledger('resumed'),
	endPartnershipAction: ledger('ended'),
	recordLedgerEntryAction: ledger('declaration'),
	reviseLedgerEntryAction: of('entry', () => entry('founded', { on: '1991-01-01', anniversaryBase: true })),
	removeLedgerEntryAction: of('entry'),
	markAnniversaryBaseAction: of('entry'),

	addAgreementAction: (side) => ({ ...agreement(side), ledger: 'declaration' }),
	reviseAgreementAction: of('agreement', agreement),
	signAgreementAction: of('agreement', () => ({ ...signing, ledger: '' })),
	renewAgreementAction: of('agreement'),
	terminateAgreementAction: of('agreement', ({ day }) => ({ terminatedOn: day, reason: 'Grund' })),
	withdrawTerminationAction: of('agreement'),
	openAgreementAction: of('agreement'),
	closeAgreementAction: of('agreement'),
	accedeToAgreementAction: of('agreement', ({ home, day }) => ({
		...{ party: `territory:${home}`, personId: '', nameThen: '', officeThen: '', signedOn: day },
	})),
	leaveAgreementAction: of('agreement', ({ territory, day }) => ({ signatoryId: territory, leftOn: day })),
	stayInAgreementAction: of('agreement', ({ territory }) => ({ signatoryId: territory })),
	publishAgreementAction: of('agreement'),
	unpublishAgreementAction: of('agreement'),
	deleteAgreementAction: of('agreement'),

	addPublicationAction: publication,
	revisePublicationAction: of('publication', publication),
	publishPublicationAction: of('publication'),
	withdrawPublicationAction: of('publication'),
	deletePublicationAction: of('publication'),

	addProgrammeAction: programme,
	reviseProgrammeAction: of('programme', programme),
	launchProgrammeAction: of('programme'),
	endProgrammeAction: of('programme'),
	reopenProgrammeAction: of('programme'),
	publishProgrammeAction: of('programme'),
	unpublishProgrammeAction: of('programme'),
	deleteProgrammeAction: of('programme'),
	addRoundAction: (side) => ({ programmeId: side.programme, ...round(side) }),
	reviseRoundAction: of('round', round),
	releaseRoundAction: of('round'),
	enterRoundAction: of('round'),
	withdrawRoundAction: of('round'),
	closeRoundAction: of('round'),
	extendRoundAction: of('round', ({ day }) => ({ closesOn: day })),
	cancelRoundAction: of('round', () => ({ reason: 'Grund' })),
	completeRoundAction: of('round'),
	discardRoundAction: of('round'),
	addPlacementAction: (side) => ({
		...{ roundId: side.openRound, participantId: '', late: false, ...placement(side) },
		newParticipant: {
			...{ familyName: `Neu ${side.token}`, givenName: '', email: '', legalBasis: 'Einwilligung' },
			retainUntil: '2099-12-31',
		},
		anyway: true,
	}),
	revisePlacementAction: of('placement', (side) => ({ ...placement(side), startsOn: '', endsOn: '' })),
	deletePlacementAction: of('placement'),
	acceptPlacementAction: of('placement', () => ({ passedOverId: '' })),
	putOnWaitingListAction: of('placement'),
	rejectPlacementAction: of('placement', () => ({ reason: 'Grund' })),
	withdrawPlacementAction: of('placement', () => ({ moveUpId: '' })),
	moveUpPlacementAction: of('placement'),
	placePlacementAction: of('placement', (side) => ({
		...{ hostOrganisationId: side.organisation, startsOn: '2021-01-01', endsOn: '2021-12-31' },
	})),
	completePlacementAction: of('placement'),
	breakOffPlacementAction: of('placement', ({ day }) => ({ on: day, reason: 'Grund', moveUpId: '' })),
	undoDecisionAction: of('placement'),
	orderPlacementsAction: (side) => ({ roundId: side.openRound, direction: 'out', ids: [side.placement] }),
	rankByMeanAction: (side) => ({ roundId: side.openRound, direction: 'out' }),
	setReviewersAction: (side) => ({ roundId: side.openRound, userIds: [side.user] }),
	reviewPlacementAction: (side) => ({ ...review(side), score: '3' }),
	recuseFromPlacementAction: review,
	addStayAction: (side) => ({
		...{ placementId: side.placement, ...stay(side), startsOn: '2021-03-01', endsOn: '2021-03-05' },
	}),
	reviseStayAction: of('stay', stay),
	removeStayAction: of('stay'),
	addCostAction: (side) => ({ placementId: side.placement, ...cost(side) }),
	reviseCostAction: of('cost', cost),
	removeCostAction: of('cost'),
	anonymiseRoundAction: of('openRound'),

	planVisitAction: (side) => ({ ...visit(side), status: 'planned' }),
	reviseVisitAction: of('visit', visit),
	copyVisitAction: ({ visit, day }) => ({ id: visit, title: 'Kopie', startsOn: day }),
	acceptVisitAction: of('visit', () => visitDays),
	confirmVisitAction: of('visit'),
	postponeVisitAction: of('visit', () => ({ reason: 'Grund', ...visitDays })),
	cancelVisitAction: of('visit', () => ({ reason: 'Grund' })),
	reportVisitAction: of('visit', () => ({ result: 'Ergebnis' })),
	reviseResultAction: of('visit', () => ({ result: 'Ergebnis' })),
	publishVisitAction: of('visit'),
	unpublishVisitAction: of('visit'),
	discardVisitAction: of('visit'),
	deleteVisitAction: of('visit'),
	addMemberAction: (side) => ({
		...{ visitId: side.visit, addPerson: false },
		...member(side),
		...{ personId: side.twin },
	}),
	reviseMemberAction: of('member', member),
	removeMemberAction: of('member'),
	orderMembersAction: ({ visit, member }) => ({ visitId: visit, ids: [member] }),
	addAgendaItemAction: (side) => ({ visitId: side.visit, ...agendaItem(side) }),
	reviseAgendaItemAction: of('agendaItem', agendaItem),
	removeAgendaItemAction: of('agendaItem'),

	addFollowUpAction: (side) => ({ subject: { visitId: side.visit }, ...followUp(side) }),
	reviseFollowUpAction: of('followUp', followUp),
	completeFollowUpAction: of('followUp', () => ({ outcome: 'Gehalten' })),
	reopenFollowUpAction: of('followUp'),
	removeFollowUpAction: of('followUp'),

	addTopicAction: listed,
	renameTopicAction: of('topic', listed),
	orderTopicsAction: ({ topic }) => ({ ids: [topic] }),
	retireTopicAction: of('topic'),
	offerTopicAction: of('topic'),
	mergeTopicsAction: of('topic', ({ topic }) => ({ intoId: topic })),
	deleteTopicAction: of('topic'),
	addKindAction: listed,
	renameKindAction: of('kind', listed),
	orderKindsAction: ({ kind }) => ({ ids: [kind] }),
	retireKindAction: of('kind'),
	offerKindAction: of('kind'),
	deleteKindAction: of('kind'),
	addLegislatureAction: legislature,
	reviseLegislatureAction: of('home', legislature),
	deleteLegislatureAction: of('home'),
	reviseOfficeAction: of('home', (side) => ({
		...{ name: both('Amt'), siteTitle: both('Titel'), intro: both(''), homeTerritoryId: side.home },
		...{ address: '', email: '', phone: '', contact: '' },
	})),
	reviseLegalTextsAction: of('home', () => ({
		...{ imprint: both('Text'), privacy: both('Text'), accessibility: both('Text') },
	})),

	saveViewAction: ({ token }) => ({ noun: 'visits', name: `Ansicht ${token}`, query: 'q=a', shared: false }),
	renameViewAction: of('view', ({ token }) => ({ name: `Umbenannt ${token}` })),
	replaceViewAction: of('view', () => ({ query: 'q=b' })),
	removeViewAction: of('view'),
	copyViewAction: ({ view }) => ({ id: view }),
	unshareViewAction: of('view'),
	shareViewAction: of('view'),
	completeFollowUpsAction: items('followUp', () => ({ outcome: '' })),
	assignFollowUpsAction: items('followUp', () => ({ assigneeId: '' })),
	moveFollowUpsAction: items('followUp', ({ day }) => ({ dueOn: day })),
	confirmVisitsAction: items('visit'),
	publishVisitsAction: items('visit'),
	unpublishVisitsAction: items('visit'),
	addTopicToVisitsAction: items('visit', ({ topic }) => ({ topicId: topic })),
	publishPartnershipsAction: items('partnership'),
	unpublishPartnershipsAction: items('partnership'),
	assignLeadAction: items('partnership', ({ user }) => ({ leadUserId: user })),
	addTopicToPartnershipsAction: items('partnership', ({ topic }) => ({ topicId: topic })),
	setRetentionAction: items('person', ({ day }) => ({ retainUntil: day, legalBasis: '' })),

	establishPostAction: (side) => ({ partnershipId: side.partnership, ...post(side) }),
	revisePostAction: of('post', post),
	closePostAction: of('post', () => ({ on: '2041-01-01' })),
	reopenPostAction: of('post'),
	revisePostContactAction: of('post', contact),
	designateAction: (side) => ({
		postId: side.post,
		newPerson: '',
		...term(side),
		role: 'deputy',
		from: '2041-01-01',
	}),
	reviseTermAction: of('term', term),
	extendTermAction: of('term', () => ({ to: '2041-12-31' })),
	endTermAction: of('term', () => ({ on: '2039-12-31' })),
	removeTermAction: of('term'),
	reviseTermContactAction: of('term', (side) => ({ name: '', ...contact(side) })),
	recordAbsenceAction: (side) => ({
		...{ representativeId: side.term, from: '2038-01-01', to: '2038-01-02', deputyId: '', note: '' },
	}),
	removeAbsenceAction: of('absence'),
	beginMonthlyReportAction: (side) => ({ postId: side.post, month: '2024-03-01', text: 'Bericht' }),
	reviseMonthlyReportAction: of('monthlyReport', () => ({ text: 'Bericht' })),
	sendMonthlyReportAction: of('monthlyReport'),
	discardMonthlyReportAction: of('monthlyReport'),
	returnMonthlyReportAction: of('monthlyReport', () => ({ reason: 'Grund' })),
	approveMonthlyReportAction: of('monthlyReport'),

	freezeTripsAction: ({ token }) => ({
		...{ title: `Bericht ${token}`, from: '2014-01-01', to: '2014-01-31', legislatureId: '' },
		...{ government: false, anyway: true },
	}),
	freezeAnniversariesAction: ({ token }) => ({
		...{ title: `Bericht ${token}`, from: 2020, to: 2021, kinds: [], anyway: true },
	}),
	freezeQuietAction: ({ token }) => ({
		...{ title: `Bericht ${token}`, months: 12, kinds: [], anyway: true },
	}),
	deleteReportAction: of('report'),
	addQuotedAction: quoted,
	reviseQuotedAction: of('quoted', quoted),
	removeQuotedAction: of('quoted'),

	inviteUserAction: ({ token, partnership }) => ({
		...{ name: 'Neu', email: `neu-${token}@user.example`, role: 'representative', locale: 'de' },
		partnershipIds: [partnership],
	}),
	renewLinkAction: ({ user }) => ({ id: user }),
	renameUserAction: of('user', ({ token }) => ({ name: 'Anders', email: `anders-${token}@user.example` })),
	changeRoleAction: of('user', () => ({ role: 'reader' })),
	setPartnershipsAction: of('user', ({ partnership }) => ({ partnershipIds: [partnership] })),
	disableUserAction: of('user'),
	enableUserAction: of('user'),
	endUserSessionAction: ({ user, session }) => ({ id: user, sessionId: session }),
	endUserSessionsAction: ({ user }) => ({ id: user }),
	removeSecondFactorAction: ({ user }) => ({ id: user }),

	changeOwnPasswordAction: () => ({
		...password,
		password: 'neun rote Drachen',
		repeat: 'neun rote Drachen',
	}),
	changeOwnLanguageAction: () => ({ locale: 'de' }),
	dismissHintsAction: () => ({ hints: ['section.visits'] }),
	recallHintsAction: () => ({ hints: ['section.visits'] }),
	endOwnSessionAction: ({ session }) => ({ sessionId: session }),
	endOtherSessionsAction: () => ({}),
	beginSecondFactorAction: () => password,
	confirmSecondFactorAction: () => ({ code: '000000' }),
	dropSecondFactorAction: () => password,
};
