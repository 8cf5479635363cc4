export const roles = ['reader', 'representative', 'staff', 'manager', 'admin'] as const;
