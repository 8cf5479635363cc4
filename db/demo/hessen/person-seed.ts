/** `held` reads: organisation, function, from, until; without dates since unknown and still. */
export type PersonSeed = {
	given?: string;
	family: string;
	title?: string;
	salutation?: 'Frau' | 'Herr';
	languages?: string[];
	notes?: string;
	email?: string;
	phone?: string;
	legalBasis?: string;
	/** In days from today. */
	retain?: number;
	held: [organisation: string, office: string, from?: string, until?: string][];
};
