export { postInvite as POST } from '@/lib/auth/access-handler';
