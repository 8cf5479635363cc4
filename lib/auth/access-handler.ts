import 'server-only';
import { AppError, ForbiddenError } from '../errors';
import { storable } from '../storable';
import { setPasswordByLink } from './access-links';
import { keepProgress, readProgress } from './progress';
import { noteRefused } from './refused-attempts';
import { clientAddress, isSameOrigin } from './request';
import { makeFirstAdmin } from './setup';

const to = (path: string) =>
	new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } });

async function readForm(request: Request) {
	if (!isSameOrigin(request.headers)) throw new ForbiddenError();
	const form = await request.formData().catch(() => {
		throw new AppError('invalid', 'errors.invalidInput');
	});
	return (name: string) => storable(String(form.get(name) ?? '')).slice(0, 1000);
}

/** The form behind an invitation or a reset: sets the password, then leads to the sign-in. */
export async function postInvite(request: Request): Promise<Response> {
	const field = await readForm(request);
	const locale = field('locale') === 'en' ? 'en' : 'de';
	const token = field('token');
	const page = `/${locale}/invite/${encodeURIComponent(token)}`;
	if (field('password') !== field('repeat')) return to(`${page}?error=repeatDiffers`);
	const answer = await setPasswordByLink(token, field('password'));
	if (answer.problem === 'gone')
		noteRefused('access-link', { client: clientAddress(request.headers), reason: 'gone' });
	if (answer.problem) return to(`${page}?error=${answer.problem}`);
	await keepProgress({ email: answer.email });
	return to(`/${locale}/sign-in?passwordSet=1`);
}

/** The form of the first admin. */
export async function postSetup(request: Request): Promise<Response> {
	const field = await readForm(request);
	const locale = field('locale') === 'en' ? 'en' : 'de';
	const [token, office, name, email, password] = ['token', 'office', 'name', 'email', 'password'].map(
		field,
	) as [string, string, string, string, string];
	await keepProgress({ ...(await readProgress()), email, name, office, owes: undefined });
	const back = (problem: string) =>
		to(`/${locale}/setup?error=${problem}&token=${encodeURIComponent(token)}`);
	if (password !== field('repeat')) return back('repeatDiffers');
	const problem = await makeFirstAdmin(
		{ token, office, name, email, password, locale },
		clientAddress(request.headers),
	);
	if (problem === 'tokenWrong' || problem === 'throttled')
		noteRefused('setup', { client: clientAddress(request.headers), reason: problem });
	if (problem === 'done') return to(`/${locale}/sign-in`);
	return problem ? back(problem) : to(`/${locale}/sign-in?ready=1`);
}
