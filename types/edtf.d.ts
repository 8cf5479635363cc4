declare module 'edtf' {
	export interface ExtendedDate {
		readonly edtf: string;
		/** Milliseconds since 1970 in UTC; -Infinity and Infinity for open intervals. */
		readonly min: number;
		readonly max: number;
	}
	export default function edtf(text: string): ExtendedDate;
}
