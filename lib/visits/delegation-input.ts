import { z } from 'zod';
import { optionalId, optionalText, recordVersion, text, word } from '@/lib/input';
import { personNameInput } from '@/lib/people/person-input';
import { memberTiers } from './visit';

const fields = {
	personId: optionalId(),
	nameThen: text(200),
	officeThen: optionalText(200),
	organisationThen: optionalText(200),
	tier: word(memberTiers),
	isHead: z.boolean(),
	countsAsGovernment: z.boolean(),
	needs: optionalText(1000),
	/** Whose place a new head takes, empty if that head stays: nobody loses it unasked. */
	replacesHead: z.union([z.literal(''), z.uuid()]).nullish(),
};

/** `addPerson` also keeps somebody not yet known among the people. */
export const newMemberInput = z.strictObject({
	visitId: z.uuid(),
	addPerson: z.boolean(),
	anyway: z.boolean().optional(),
	personName: personNameInput.optional(),
	...fields,
});
export const memberInput = z.strictObject({ ...recordVersion, ...fields });
export const memberVersion = z.strictObject(recordVersion);
/** `seen` is the order that the new one was made from. */
export const memberOrderInput = z.strictObject({
	visitId: z.uuid(),
	ids: z.array(z.uuid()).max(500),
	seen: z.array(z.uuid()).max(500).optional(),
});

export type MemberFields = z.input<typeof memberInput>;
export type NewMemberFields = z.input<typeof newMemberInput>;

/** What the form says where a constraint of the database speaks first. */
export const visitConstraints = {
	visits_slug_unique: { field: 'slug', message: 'errors.slugTaken' },
	delegation_members_head: { field: 'isHead', message: 'errors.headTwice' },
};
