export const sectors = ['politics', 'administration', 'civil_society', 'business'] as const;
