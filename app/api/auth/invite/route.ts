import { answering } from '@/lib/answering';
import { postInvite } from '@/lib/auth/access-handler';

export const POST = answering(postInvite);
