import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import { Link } from './link';
import { Spinner } from './spinner';

export type ButtonLook = 'primary' | 'secondary' | 'tertiary' | 'danger';

type Shared = {
	look?: ButtonLook;
	icon?: IconName;
	small?: boolean;
	children: ReactNode;
	iconOnly?: boolean;
};

const buttonClass = ({ look = 'secondary', small, iconOnly }: Omit<Shared, 'children'>, extra?: string) =>
	classNames('kern-btn', `kern-btn--${look}`, small && 'btn-small', iconOnly && 'btn-icon', extra);

function Face({ icon, iconOnly, busy, children }: Shared & { busy?: boolean }) {
	return (
		<>
			{busy ? <Spinner /> : icon && <Icon name={icon} />}
			<span className={iconOnly ? 'kern-sr-only' : 'kern-label'}>{children}</span>
		</>
	);
}

type ButtonProps = Shared & {
	busy?: boolean;
	ref?: Ref<HTMLButtonElement>;
} & ButtonHTMLAttributes<HTMLButtonElement>;

export function Button({ look, icon, small, iconOnly, busy, children, className, ...rest }: ButtonProps) {
	return (
		<button
			type="button"
			{...rest}
			className={buttonClass({ look, small, iconOnly }, className)}
			aria-busy={busy || undefined}
			aria-disabled={busy || rest['aria-disabled']}
			onClick={busy ? (event) => event.preventDefault() : rest.onClick}
		>
			<Face icon={icon} iconOnly={iconOnly} busy={busy}>
				{children}
			</Face>
		</button>
	);
}

type LinkButtonProps = Shared & { href: string; hard?: boolean } & AnchorHTMLAttributes<HTMLAnchorElement>;

/** `hard` loads the address as a document: exports, and pages outside the office. */
export function LinkButton({
	look,
	icon,
	small,
	iconOnly,
	hard,
	children,
	className,
	href,
	...rest
}: LinkButtonProps) {
	const name = buttonClass({ look, small, iconOnly }, className);
	const face = (
		<Face icon={icon} iconOnly={iconOnly}>
			{children}
		</Face>
	);
	return hard ? (
		<a {...rest} href={href} className={name}>
			{face}
		</a>
	) : (
		<Link {...rest} href={href} className={name}>
			{face}
		</Link>
	);
}
