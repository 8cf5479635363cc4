'use server';

import { action } from '@/lib/action';
import { addMember, orderMembers, removeMember, reviseMember } from '@/lib/visits/delegation-commands';
import { memberInput, memberOrderInput, memberVersion, newMemberInput } from '@/lib/visits/delegation-input';

export const addMemberAction = action('visits.write', newMemberInput, addMember);
export const reviseMemberAction = action('visits.write', memberInput, reviseMember);
export const removeMemberAction = action('visits.write', memberVersion, removeMember);
export const orderMembersAction = action('visits.write', memberOrderInput, orderMembers);
