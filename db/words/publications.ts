export const publicationKinds = ['study', 'guide', 'newsletter', 'article'] as const;
