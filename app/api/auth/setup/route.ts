export { postSetup as POST } from '@/lib/auth/access-handler';
