export const sectors = ['politics', 'administration', 'civil_society', 'business'] as const;
export type Sector = (typeof sectors)[number];
