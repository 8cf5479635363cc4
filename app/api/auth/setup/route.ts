import { answering } from '@/lib/answering';
import { postSetup } from '@/lib/auth/access-handler';

export const POST = answering(postSetup);
