import { getAuth, postAuth } from '@/lib/auth/handler';

export { getAuth as GET, postAuth as POST };
