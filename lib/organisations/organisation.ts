import { sectors } from '@/db/words/organisations';

export { sectors };
