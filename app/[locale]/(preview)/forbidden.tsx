import OfficeForbidden from '../office/forbidden';

export default function PreviewForbidden() {
	return (
		<main className="site-width site-list">
			<OfficeForbidden />
		</main>
	);
}
