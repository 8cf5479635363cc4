import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { FailureCode } from './errors';
import { failureOf } from './failure';

const statuses: Partial<Record<FailureCode, number>> = {
	signedOut: 401,
	forbidden: 403,
	notFound: 404,
	refused: 400,
	invalid: 400,
	unavailable: 503,
};

/**
 * A route handler that always answers in words: whatever it throws becomes a problem (RFC 9457) with the failure's
 * message in the language that the address asks for; 503 with Retry-After where the database had no answer. Redirects
 * and Next's other signals pass. What nobody foresaw is logged under the reference that the message names.
 */
export function routeHandler<Asked extends Request, Rest extends unknown[]>(
	handler: (request: Asked, ...rest: Rest) => Promise<Response>,
): (request: Asked, ...rest: Rest) => Promise<Response> {
	return async (request, ...rest) => {
		try {
			return await handler(request, ...rest);
		} catch (error) {
			unstable_rethrow(error);
			const { code, message, params } = failureOf(error);
			const status = statuses[code] ?? 500;
			const locale = new URL(request.url).searchParams.get('locale') === 'en' ? 'en' : 'de';
			const t = await getTranslations({ locale });
			const problem = {
				type: 'about:blank',
				status,
				error: code,
				detail: t(message as 'errors.unavailable', params),
			};
			return Response.json(problem, {
				status,
				headers: {
					'content-type': 'application/problem+json; charset=utf-8',
					'cache-control': 'no-store',
					...(status === 503 && { 'retry-after': '5' }),
				},
			});
		}
	};
}
