import type { ReactNode, Ref } from 'react';
import type { Tone } from './badge';
import { Icon } from './icon';

const kern = { ok: 'success', warn: 'warning', bad: 'danger', info: 'info', neutral: 'info' } as const;

type Props = {
	tone?: Tone;
	title: ReactNode;
	children?: ReactNode;
	/** Announced at once, for answers to something just done. */
	live?: boolean;
	ref?: Ref<HTMLDivElement>;
};

export function Alert({ tone = 'info', title, children, live, ref }: Props) {
	return (
		<div
			ref={ref}
			tabIndex={ref ? -1 : undefined}
			className={`kern-alert kern-alert--${kern[tone]} alert`}
			role={live ? 'alert' : undefined}
		>
			<Icon name={kern[tone]} size={20} />
			<div className="alert-text">
				<p className="alert-title">{title}</p>
				{children}
			</div>
		</div>
	);
}
