'use server';

import { action } from '@/lib/action';
import { addAgendaItem, removeAgendaItem, reviseAgendaItem } from '@/lib/visits/agenda-commands';
import { agendaItemInput, agendaItemVersion, newAgendaItemInput } from '@/lib/visits/agenda-input';

export const addAgendaItemAction = action('visits.write', newAgendaItemInput, addAgendaItem);
export const reviseAgendaItemAction = action('visits.write', agendaItemInput, reviseAgendaItem);
export const removeAgendaItemAction = action('visits.write', agendaItemVersion, removeAgendaItem);
