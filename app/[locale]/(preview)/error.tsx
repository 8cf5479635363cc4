'use client';

import type { ComponentProps } from 'react';
import OfficeError from '../office/error';

export default function PreviewError(props: ComponentProps<typeof OfficeError>) {
	return (
		<main className="site-width site-list">
			<OfficeError {...props} />
		</main>
	);
}
