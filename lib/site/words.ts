export { type Day, formatDay, formatDayRange } from '@/lib/dates';
export { formatEdtf } from '@/lib/edtf';
