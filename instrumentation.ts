/** Called by Next once, before its first request. */
export async function register() {
	// biome-ignore lint/style/noProcessEnv: the compiler fills in these two
	if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NODE_ENV === 'production') {
		const { logForOthers } = await import('./lib/log-others');
		logForOthers();
	}
}
