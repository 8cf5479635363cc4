'use client';

import { useTranslations } from 'next-intl';
import { type ComponentProps, useState } from 'react';
import { choicesFrom } from '@/components/fields/choices';
import { type Choice, ComboboxField } from '@/components/form/form-fields';
import { Dialog } from '@/components/ui/dialog';
import { NewTerritory } from './new-territory';

/** `home`: whether it lies in the office's own area; unknown where nobody asked. */
export type TerritoryChoice = Choice & { home?: boolean };

type Props = Omit<ComponentProps<typeof ComboboxField>, 'search' | 'onCreate' | 'onChosen'> & {
	/** Whether who isn't in the register yet may be made here: `territories.write`. */
	mayAdd: boolean;
	/** Whether somebody made here is proposed as part of the office's own area. */
	home?: boolean;
	onChosen?: (choice: TerritoryChoice | null) => void;
};

type Question = { name: string; answer: (made?: TerritoryChoice) => void };

const search = choicesFrom('territories');

/** Chooses a territory; one that isn't in the register yet is made in a dialog, and what stands around it stays. */
export function TerritoryField({ mayAdd, home = false, ...field }: Props) {
	const t = useTranslations('territories');
	const [asked, setAsked] = useState<Question | null>(null);
	const create = (name: string) =>
		new Promise<TerritoryChoice | undefined>((answer) => setAsked({ name, answer }));
	const finish = (made?: TerritoryChoice) => {
		asked?.answer(made);
		setAsked(null);
	};
	return (
		<>
			<ComboboxField {...field} search={search} onCreate={mayAdd ? create : undefined} />
			<Dialog open={asked !== null} onClose={() => finish()} title={t('add')}>
				{asked && <NewTerritory name={asked.name} home={home} onMade={finish} />}
			</Dialog>
		</>
	);
}
