export { formatDay } from '@/lib/dates';
export { formatEdtf } from '@/lib/edtf';
