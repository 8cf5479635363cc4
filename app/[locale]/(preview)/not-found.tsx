import OfficeNotFound from '../office/not-found';

export default function PreviewNotFound() {
	return (
		<main className="site-width site-list">
			<OfficeNotFound />
		</main>
	);
}
