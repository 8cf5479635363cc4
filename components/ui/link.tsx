import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/** Office pages render per request, so nothing is fetched before it is asked for. */
export function Link(props: ComponentProps<typeof NextLink>) {
	return <NextLink prefetch={false} {...props} />;
}
