export function Spinner() {
	return <span className="spinner" aria-hidden="true" />;
}

export function ProgressBar({ busy, label }: { busy: boolean; label: string }) {
	return (
		<div className="progress" role="status" data-busy={busy || undefined}>
			{busy && <span className="kern-sr-only">{label}</span>}
		</div>
	);
}
