'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

type Props<T> = {
	items: T[];
	itemId: (item: T) => string;
	/** Said aloud when the item has moved. */
	itemLabel: (item: T) => string;
	onMove: (from: number, to: number) => void;
	children: (item: T, index: number) => ReactNode;
	label: string;
	disabled?: boolean;
};

/** Order by dragging the handle, by its buttons, or by Alt and the arrow keys anywhere in the row. */
export function SortableList<T>({ items, itemId, itemLabel, onMove, children, label, disabled }: Props<T>) {
	const t = useTranslations('common.sortable');
	const [dragged, setDragged] = useState<number | null>(null);
	const [over, setOver] = useState<number | null>(null);
	const [said, setSaid] = useState('');
	const list = useRef<HTMLOListElement>(null);

	const move = (from: number, to: number) => {
		const item = items[from];
		if (!item || to < 0 || to >= items.length || to === from) return;
		onMove(from, to);
		setSaid(t('moved', { item: itemLabel(item), position: to + 1, count: items.length }));
	};
	const onKeyDown = (event: KeyboardEvent, index: number) => {
		const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
		if (!event.altKey || !step || disabled) return;
		event.preventDefault();
		move(index, index + step);
	};
	const drop = (event: DragEvent) => {
		event.preventDefault();
		if (dragged !== null && over !== null) move(dragged, over);
		setDragged(null);
		setOver(null);
	};
	return (
		<>
			<ol ref={list} className="sortable" aria-label={label}>
				{items.map((item, index) => (
					<li
						key={itemId(item)}
						data-over={
							over === index && dragged !== index ? (Number(dragged) < index ? 'below' : 'above') : undefined
						}
						data-dragged={dragged === index || undefined}
						onKeyDown={(event) => onKeyDown(event, index)}
						onDragOver={(event) => {
							if (dragged === null) return;
							event.preventDefault();
							setOver(index);
						}}
						onDrop={drop}
					>
						{!disabled && (
							<span className="sortable-handle">
								{/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside it do the same by keyboard */}
								<span
									className="sortable-grip"
									draggable
									title={t('drag')}
									onDragStart={(event) => {
										const row = event.currentTarget.closest('li');
										if (row) event.dataTransfer.setDragImage(row, 12, 12);
										event.dataTransfer.effectAllowed = 'move';
										setDragged(index);
									}}
									onDragEnd={() => setDragged(null)}
								>
									<Icon name="grip" />
								</span>
								<Button
									small
									look="tertiary"
									icon="arrow-up"
									iconOnly
									aria-disabled={index === 0}
									onClick={() => move(index, index - 1)}
								>
									{t('up', { item: itemLabel(item) })}
								</Button>
								<Button
									small
									look="tertiary"
									icon="arrow-down"
									iconOnly
									aria-disabled={index === items.length - 1}
									onClick={() => move(index, index + 1)}
								>
									{t('down', { item: itemLabel(item) })}
								</Button>
							</span>
						)}
						<div className="sortable-body">{children(item, index)}</div>
					</li>
				))}
			</ol>
			<div className="kern-sr-only" role="status">
				{said}
			</div>
		</>
	);
}
