'use client';

import { type ReactNode, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Button, type ButtonLook } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { leave } from '@/components/ui/leave';
import { MenuItem } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast';
import { RecordForm, useRecordForm } from './form';
import type { Saving } from './use-record-form';

type Props<V extends FieldValues, A> = Saving<V, A> & {
	label: string;
	title: ReactNode;
	body: ReactNode;
	submitLabel?: ReactNode;
	wayOut?: ReactNode;
	danger?: boolean;
	values: NoInfer<V>;
	done?: string;
	onDone?: (data: A) => void;
	/** What of the values stands saved in the record; what is only proposed isn't compared in a conflict. */
	loaded?: Partial<NoInfer<V>>;
	look?: ButtonLook;
	small?: boolean;
	menuItem?: boolean;
	children: ReactNode;
};

/** A verb that asks for more than yes or no: its button, and the question as a form. */
export function VerbDialog<V extends FieldValues, A>({
	label,
	title,
	look,
	small,
	menuItem,
	...form
}: Props<V, A>) {
	const [open, setOpen] = useState(false);
	const words = `${label} …`;
	const press = () => leave(() => setOpen(true));
	return (
		<>
			{menuItem ? (
				<MenuItem onClick={press}>{words}</MenuItem>
			) : (
				<Button look={look} small={small} onClick={press}>
					{words}
				</Button>
			)}
			<Dialog open={open} onClose={() => setOpen(false)} title={title}>
				<VerbForm {...form} label={label} close={() => setOpen(false)} />
			</Dialog>
		</>
	);
}

type FormProps<V extends FieldValues, A> = Omit<Props<V, A>, 'title' | 'look' | 'small' | 'menuItem'> & {
	close: () => void;
};

function VerbForm<V extends FieldValues, A>(props: FormProps<V, A>) {
	const toast = useToast();
	const form = useRecordForm<V, A>(props);
	return (
		<RecordForm
			form={form}
			loaded={props.loaded ?? {}}
			submitLabel={props.submitLabel ?? props.label}
			wayOut={props.wayOut}
			danger={props.danger}
			stays={!props.onDone}
			onSaved={(data) => {
				props.close();
				if (props.done) toast(props.done);
				props.onDone?.(data);
			}}
		>
			<div className="stack">
				{props.body && <p>{props.body}</p>}
				{props.children}
			</div>
		</RecordForm>
	);
}
