import type { ReactNode } from 'react';

export type Fact = { label: ReactNode; value: ReactNode };

const missing = (value: ReactNode) =>
	value === null || value === undefined || value === '' || value === false;

/** Facts without a value are left out, unless `empty` says what to show for them. */
export function DescriptionList({ facts, empty }: { facts: Fact[]; empty?: ReactNode }) {
	const shown = facts.filter((fact) => empty !== undefined || !missing(fact.value));
	return (
		<dl className="facts">
			{shown.map((fact, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a fact has no identity but its place
				<div key={index}>
					<dt>{fact.label}</dt>
					<dd>{missing(fact.value) ? <span className="muted">{empty}</span> : fact.value}</dd>
				</div>
			))}
		</dl>
	);
}
