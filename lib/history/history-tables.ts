import { programmeTables } from './history-exchange-tables';
import { type HistoryTable, ref, words } from './history-fields';
import { listTables } from './history-list-tables';
import { placementTables } from './history-placement-tables';
import { reportTables } from './history-report-tables';
import { representativeTables } from './history-representative-tables';
import { visitTables } from './history-visit-tables';

const listed = { key: 'text', label: 'localised', position: 'order', offered: 'yesNo' } as const;
const contact = { email: 'text', phone: 'text', notes: 'text' } as const;

export const historyTables: Record<string, HistoryTable> = {
	territories: {
		name: ['country_code', 'code'],
		fields: {
			kind: words('territories.kind'),
			country_code: 'country',
			parent_id: ref('territories'),
			home: 'yesNo',
			lat: 'number',
			lon: 'number',
			code: 'text',
			wikidata_id: 'text',
			notes: 'text',
		},
	},
	territory_names: {
		name: ['name', 'locale'],
		fields: {
			name: 'text',
			locale: 'languages',
			status: words('territories.nameStatus'),
			valid_from: 'partial',
			valid_to: 'partial',
		},
	},
	territory_successions: {
		name: ['from_id'],
		fields: { from_id: ref('territories'), on: 'partial', kind: words('territories.successionKind') },
	},
	partnership_kinds: { name: ['label'], fields: listed },
	topics: { name: ['label'], fields: { ...listed, former_keys: 'text' } },
	partnerships: {
		name: ['slug'],
		fields: {
			slug: 'text',
			kind_id: ref('partnership_kinds'),
			parent_id: ref('partnerships'),
			lead_user_id: ref('users'),
			deputy_user_id: ref('users'),
			file_reference: 'text',
			summary: 'localised',
			description: 'localised',
			internal_notes: 'text',
			cost_rule: words('partnerships.costRule'),
			verified_on: 'day',
			published_at: 'published',
		},
	},
	partnership_parties: {
		name: ['territory_id'],
		fields: {
			territory_id: ref('territories'),
			side: words('partnerships.side'),
			role: 'text',
			position: 'order',
		},
	},
	partnership_topics: { name: ['topic_id'], fields: { topic_id: ref('topics') } },
	ledger_entries: {
		name: ['type', 'on'],
		fields: {
			type: words('partnerships.entryType'),
			on: 'partial',
			celebrated_on: 'day',
			scope: words('partnerships.scope'),
			text: 'localised',
			reason: 'text',
			legal_basis: 'text',
			review_on: 'day',
			agreement_id: ref('agreements'),
			visit_id: ref('visits'),
			anniversary_base: 'yesNo',
		},
	},
	agreements: {
		name: ['title'],
		fields: {
			title: 'localised',
			kind: words('agreements.kind'),
			signed_on: 'partial',
			signed_at: 'text',
			visit_id: ref('visits'),
			in_force_from: 'day',
			ends_on: 'day',
			terminated_on: 'day',
			termination_reason: 'text',
			tacit_renewal_months: 'number',
			notice_months: 'number',
			predecessor_id: ref('agreements'),
			open_for_accession: 'yesNo',
			text: 'localised',
			file_reference: 'text',
			internal_notes: 'text',
			published_at: 'published',
		},
	},
	agreement_partnerships: {
		name: ['partnership_id'],
		fields: { partnership_id: ref('partnerships'), by_signatory: 'yesNo' },
	},
	agreement_signatories: {
		name: ['territory_id', 'organisation_id', 'name_then'],
		fields: {
			territory_id: ref('territories'),
			organisation_id: ref('organisations'),
			person_id: ref('people'),
			name_then: 'text',
			office_then: 'text',
			signed_on: 'day',
			accession: 'yesNo',
			left_on: 'day',
			position: 'order',
		},
	},
	organisations: {
		name: ['name'],
		fields: {
			name: 'text',
			sector: words('organisations.sector'),
			territory_id: ref('territories'),
			parent_id: ref('organisations'),
			website: 'text',
			...contact,
		},
	},
	people: {
		name: ['title', 'given_name', 'family_name'],
		fields: {
			given_name: 'text',
			family_name: 'text',
			title: 'text',
			salutation: 'text',
			languages: 'languages',
			...contact,
			legal_basis: 'text',
			retain_until: 'day',
		},
	},
	appointments: {
		name: ['function', 'organisation_id'],
		fields: {
			function: 'text',
			organisation_id: ref('organisations'),
			during: 'period',
		},
	},
	merges: { name: ['gone_name'], fields: { gone_name: 'text', undone_at: 'instant' } },
	...representativeTables,
	...visitTables,
	...programmeTables,
	...placementTables,
	legislatures: { name: ['label'], fields: { label: 'text', from: 'day', to: 'day' } },
	office: {
		name: ['name'],
		fields: {
			name: 'localised',
			site_title: 'localised',
			intro: 'localised',
			home_territory_id: ref('territories'),
			contact: 'text',
			address: 'text',
			email: 'text',
			phone: 'text',
			imprint: 'localised',
			privacy: 'localised',
			accessibility: 'localised',
			demo: 'yesNo',
		},
	},
	...listTables,
	...reportTables,
	users: {
		name: ['name'],
		fields: {
			name: 'text',
			email: 'text',
			role: words('users.role'),
			active: 'yesNo',
			locale: words('users.locale'),
			password_hash: 'secret',
			totp_secret: 'secret',
			totp_confirmed_at: 'instant',
			recovery_hashes: 'secret',
			oidc_issuer: 'text',
			oidc_subject: 'text',
		},
	},
	user_partnerships: { name: ['partnership_id'], fields: { partnership_id: ref('partnerships') } },
	access_links: {
		name: ['purpose'],
		fields: { purpose: words('history.values.linkPurpose'), expires_at: 'instant', used_at: 'instant' },
	},
};
