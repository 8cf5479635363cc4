export const mergeNouns = ['person', 'organisation'] as const;
