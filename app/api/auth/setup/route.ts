import { postSetup } from '@/lib/auth/access-handler';
import { routeHandler } from '@/lib/route-handler';

export const POST = routeHandler(postSetup);
