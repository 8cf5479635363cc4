import { notFound } from 'next/navigation';

export default function UnknownOfficePage() {
	notFound();
}
