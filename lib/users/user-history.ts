import 'server-only';
import { users } from '@/db/schema/users';
import { type NounHistory, ref, words } from '@/lib/history/history-fields';
import { namesIn } from '@/lib/history/history-names';

export const userHistory: NounHistory = {
	words: 'users',
	tables: {
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
	},
	names: {
		users: namesIn(users, users.name),
	},
};
