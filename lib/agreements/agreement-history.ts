import 'server-only';
import { agreements } from '@/db/schema/agreements';
import { visibleAgreements } from '@/lib/auth/scope';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';
import { namesIn } from '@/lib/history/history-names';
import { inLanguage } from '@/lib/list-query';

export const agreementHistory: NounHistory = {
	words: 'agreements',
	tables: {
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
			of: 'agreements',
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
	},
	names: {
		agreements: namesIn(agreements, (locale) => inLanguage(agreements.title, locale), visibleAgreements),
	},
};
