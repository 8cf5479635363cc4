import type { AnchorHTMLAttributes } from 'react';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
	href: string;
	/** false: the page stays where it was scrolled to. */
	scroll?: boolean;
};

/**
 * The way to a page of ours, which comes without loading the document anew (shell/soft-links.tsx). Only a mark, no
 * component that lives in the browser: a list has forty of them. Nothing is fetched before it is asked for.
 */
export function Link({ scroll = true, ...rest }: Props) {
	return <a data-soft={scroll ? '' : 'still'} {...rest} />;
}
