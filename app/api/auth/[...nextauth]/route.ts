import { getAuth, postAuth } from '@/lib/auth/handler';
import { routeHandler } from '@/lib/route-handler';

export const GET = routeHandler(getAuth);
export const POST = routeHandler(postAuth);
