import { type NounHistory, ref, words } from '@/lib/history/history-fields';

export const followUpHistory: NounHistory = {
	words: 'followUps',
	tables: {
		follow_ups: {
			name: ['text'],
			fields: {
				text: 'text',
				owner: words('followUps.owner'),
				responsible: 'text',
				person_id: ref('people'),
				assignee_id: ref('users'),
				due_on: 'day',
				done_on: 'day',
				outcome: 'text',
			},
		},
	},
};
