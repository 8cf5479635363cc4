import type { PublicContact } from '@/db/schema/representatives';
import type { AbsenceRow } from './absence-queries';
import type { Post, TermRow } from './representative-queries';

const textOf = (contact: PublicContact | null) => ({
	de: contact?.text?.de ?? '',
	en: contact?.text?.en ?? '',
});

/** The post as its form shows it. */
export const postToFields = (post: Post) => ({
	seat: post.seat ?? '',
	organisationId: post.organisationId ?? '',
	tasks: post.tasks ?? '',
	languages: post.languages,
});

export const postContactToFields = ({ publicContact }: Pick<Post, 'publicContact'>) => ({
	email: publicContact?.email ?? '',
	phone: publicContact?.phone ?? '',
	text: textOf(publicContact),
});

/** A term as its form shows it. */
export const termToFields = (term: TermRow) => ({
	role: term.role,
	personId: term.personId,
	from: term.from,
	to: term.to ?? '',
	seat: term.seat,
	organisationId: term.organisationId ?? '',
	tasks: term.tasks ?? '',
});

export const termContactToFields = (term: Pick<TermRow, 'publicContact'>) => ({
	name: term.publicContact?.name ?? '',
	...postContactToFields(term),
});

export const absenceToFields = (absence: AbsenceRow) => ({
	representativeId: absence.representativeId,
	from: absence.from,
	to: absence.to,
	deputyId: absence.deputyId ?? '',
	note: absence.note ?? '',
});

type Typed = {
	name?: string | null;
	email: string | null;
	phone: string | null;
	text: PublicContact['text'];
};

/** What was typed as the database keeps it: only what is there; nothing at all is null. */
export function toPublicContact({ name, email, phone, text }: Typed): PublicContact | null {
	const contact: PublicContact = {
		...(name && { name }),
		...(email && { email }),
		...(phone && { phone }),
		...(text && Object.keys(text).length > 0 && { text }),
	};
	return Object.keys(contact).length > 0 ? contact : null;
}
