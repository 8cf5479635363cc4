import { answering } from '@/lib/answering';
import { getAuth, postAuth } from '@/lib/auth/handler';

export const GET = answering(getAuth);
export const POST = answering(postAuth);
