import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
	poweredByHeader: false,
	reactStrictMode: true,
	// Types are one of the checks of npm test; whoever starts the program need not wait for them.
	typescript: { ignoreBuildErrors: true },
	typedRoutes: false,
	images: { unoptimized: true },
	// Pages for the shelf come whole: streamed titles would need a script to reach the head.
	htmlLimitedBots: /Jumelage-Publication/,
	// Arguments of actions hold passwords and names.
	logging: { serverFunctions: false },
	serverExternalPackages: ['@node-rs/argon2', 'pino', 'nodemailer'],
	experimental: {
		authInterrupts: true,
		serverActions: { bodySizeLimit: '2mb' },
		// The names of commands stand in the history and tell one submission's action from another's.
		turbopackMinify: { server: false },
	},
};

// What messages mean is worked out once, when building, instead of for each page anew.
const withMessages = createNextIntlPlugin({
	requestConfig: './i18n/request.ts',
	experimental: {
		messages: {
			path: ['./messages/de', './messages/en'],
			format: 'json',
			locales: 'infer',
			precompile: true,
		},
	},
});

export default withMessages(config);
