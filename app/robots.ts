import type { MetadataRoute } from 'next';
import { absoluteAddress } from '@/lib/site/site-address';

// The address is known when the office runs, not when it is built.
export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
	const closed = ['office', 'sign-in', 'setup', 'invite'].flatMap((page) => [`/de/${page}`, `/en/${page}`]);
	return {
		rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...closed] },
		sitemap: absoluteAddress('/sitemap.xml'),
	};
}
