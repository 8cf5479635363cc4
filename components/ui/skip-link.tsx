export const mainId = 'inhalt';

export function SkipLink({ label }: { label: string }) {
	return (
		<a className="skip-link" href={`#${mainId}`}>
			{label}
		</a>
	);
}
