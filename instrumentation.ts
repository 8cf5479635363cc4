/** Called by Next once, before its first request. */
export async function register() {
	// biome-ignore lint/style/noProcessEnv: the compiler fills in this one
	if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('@/lib/startup')).startUp();
}
