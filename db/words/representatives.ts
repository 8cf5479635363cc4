export const representativeRoles = ['principal', 'deputy'] as const;
export const monthlyReportStatuses = ['draft', 'sent', 'returned', 'approved'] as const;
