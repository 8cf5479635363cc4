import 'server-only';
import { env } from './env';
import { createLog } from './log-lines';
import { requestId } from './request-facts';

/** The office's log on standard output. What its lines may hold is an allow-list: see log-lines.ts. */
export const log = createLog(env.logLevel, 1, () => ({ request: requestId() }));
