/** Every namespace is a file in messages/de and messages/en of the same name. */
export const namespaces = [
	'common',
	'errors',
	'nav',
	'auth',
	'start',
	'partnerships',
	'visits',
	'people',
	'organisations',
	'territories',
	'users',
	'followUps',
	'history',
	'dates',
	'site',
] as const;
