import {
	addKindAction,
	addTopicAction,
	deleteKindAction,
	deleteTopicAction,
	offerKindAction,
	offerTopicAction,
	orderKindsAction,
	orderTopicsAction,
	renameKindAction,
	renameTopicAction,
	retireKindAction,
	retireTopicAction,
} from './actions';

/** The verbs of the two short lists, which are the same. */
export const entryActions = {
	topics: {
		add: addTopicAction,
		rename: renameTopicAction,
		order: orderTopicsAction,
		retire: retireTopicAction,
		offer: offerTopicAction,
		remove: deleteTopicAction,
	},
	kinds: {
		add: addKindAction,
		rename: renameKindAction,
		order: orderKindsAction,
		retire: retireKindAction,
		offer: offerKindAction,
		remove: deleteKindAction,
	},
};

export type EntryNoun = keyof typeof entryActions;
