export const agreementKinds = [
	'charter',
	'joint_declaration',
	'work_programme',
	'memorandum',
	'accession',
] as const;
