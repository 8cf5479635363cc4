export const followUpOwners = ['ours', 'theirs'] as const;
