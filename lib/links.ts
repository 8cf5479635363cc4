type Links = Record<'add' | 'remove', (ids: string[]) => PromiseLike<unknown>>;

/** Makes what a record is linked with those wanted; what stays keeps its row. Answers whether any changed. */
export async function saveLinks(before: string[], after: string[], { add, remove }: Links): Promise<boolean> {
	const gone = before.filter((id) => !after.includes(id));
	const come = [...new Set(after)].filter((id) => !before.includes(id));
	if (gone.length) await remove(gone);
	if (come.length) await add(come);
	return gone.length + come.length > 0;
}
