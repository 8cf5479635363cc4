'use server';

import { action } from '@/lib/action';
import { mergeTerritories, removeSuccession, splitTerritory } from '@/lib/territories/succession-commands';
import { mergeInput, splitInput, successionVersion } from '@/lib/territories/succession-input';
import { addTerritory, deleteTerritory, reviseTerritory } from '@/lib/territories/territory-commands';
import {
	newTerritoryInput,
	renameInput,
	territoryInput,
	territoryVersion,
} from '@/lib/territories/territory-input';
import { renameTerritory } from '@/lib/territories/territory-name-commands';

export const addTerritoryAction = action('territories.write', newTerritoryInput, addTerritory);
export const reviseTerritoryAction = action('territories.write', territoryInput, reviseTerritory);
export const renameTerritoryAction = action('territories.write', renameInput, renameTerritory);
export const mergeTerritoriesAction = action('territories.write', mergeInput, mergeTerritories);
export const splitTerritoryAction = action('territories.write', splitInput, splitTerritory);
export const removeSuccessionAction = action('territories.write', successionVersion, removeSuccession);
export const deleteTerritoryAction = action('records.delete', territoryVersion, deleteTerritory);
