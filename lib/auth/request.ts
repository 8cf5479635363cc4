import { env } from '../env';
import { isFromOurPage } from './same-origin';

/** The client's address, as the front door has established it; a stranger's own header never gets past it. */
export const clientAddress = (headers: Headers): string =>
	(headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown').slice(0, 60);

/** Whether a request that changes something was made by a page of ours; the front door has asked the same. */
export const isSameOrigin = (headers: Headers): boolean =>
	isFromOurPage((name) => headers.get(name), new URL(env.baseUrl).origin);
