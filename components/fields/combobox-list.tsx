'use client';

import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode, useEffect } from 'react';
import { SignedOutNote } from '@/components/ui/signed-out';
import { Icon } from '../ui/icon';
import type { ComboboxListProps } from './use-combobox';

function OptionRow({
	list,
	index,
	disabled,
	children,
}: {
	list: ComboboxListProps;
	index: number;
	disabled?: boolean;
	children: ReactNode;
}) {
	return (
		// biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which names the active option
		// biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the input
		<div
			id={list.optionId(index)}
			role="option"
			aria-selected={index === list.active}
			aria-disabled={disabled || undefined}
			className="option"
			onClick={() => void list.pick(index)}
		>
			{children}
		</div>
	);
}

export function ComboboxList({ label, ...list }: ComboboxListProps & { label: ReactNode }) {
	const t = useTranslations('common.combobox');
	const { choices, active, status: state, settled, open } = list;
	const activeId = active >= 0 ? list.optionId(active) : null;
	useEffect(() => {
		if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
	}, [activeId]);
	const status =
		state === 'signedOut' ? (
			<SignedOutNote />
		) : state === 'failed' ? (
			t('failed')
		) : state === 'loading' ? (
			t('loading')
		) : (
			t(list.typed || choices.length > 0 ? 'found' : list.mayCreate ? 'typeToCreate' : 'nothingToChoose', {
				count: choices.length,
			})
		);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: a press on the list must not take the focus out of the input
		<div
			ref={list.popoverRef}
			popover="manual"
			className="popover combobox-list"
			onMouseDown={(event) => event.preventDefault()}
		>
			<div id={list.listId} role="listbox" aria-label={typeof label === 'string' ? label : t('choices')}>
				{choices.map((choice, index) => (
					<Fragment key={choice.id}>
						{choice.group && choice.group !== choices[index - 1]?.group && (
							<div className="option-group" role="presentation">
								{choice.group}
							</div>
						)}
						<OptionRow list={list} index={index} disabled={!list.settled || choice.taken}>
							<span>{choice.label}</span>
							{choice.detail && <span className="option-detail">{choice.detail}</span>}
						</OptionRow>
					</Fragment>
				))}
				{list.creatable && (
					<OptionRow list={list} index={choices.length}>
						<span className="option-create">
							<Icon name="plus" />
							{t('create', { text: list.typed })}
						</span>
					</OptionRow>
				)}
			</div>
			<div role="status" className={choices.length && settled ? 'kern-sr-only' : 'option-status'}>
				{open ? status : ''}
			</div>
		</div>
	);
}
