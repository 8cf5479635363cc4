// ISO/IEC 18004, byte mode, error correction M, versions 1 to 10: data codewords, then blocks as [count, data each].
const correction = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26];
const blocks = [
	[[1, 16]],
	[[1, 28]],
	[[1, 44]],
	[[2, 32]],
	[[2, 43]],
	[[4, 27]],
	[[4, 31]],
	[
		[2, 38],
		[2, 39],
	],
	[
		[3, 36],
		[2, 37],
	],
	[
		[4, 43],
		[1, 44],
	],
] as const;
const alignment = [[], [18], [22], [26], [30], [34], [22, 38], [24, 42], [26, 46], [28, 50]];

const exp: number[] = [];
const log: number[] = [];
for (let i = 0, x = 1; i < 255; i++, x = x & 128 ? (x << 1) ^ 0x11d : x << 1) {
	exp[i] = x;
	log[x] = i;
}
const at = (list: readonly number[], i: number) => list[i] ?? 0;
const times = (a: number, b: number) => (a && b ? at(exp, (at(log, a) + at(log, b)) % 255) : 0);

/** Reed-Solomon remainder of `data` over GF(256). */
function remainder(data: number[], degree: number): number[] {
	let generator = [1];
	for (let i = 0; i < degree; i++) {
		const next = [...generator, 0];
		generator.forEach((value, j) => {
			next[j + 1] = at(next, j + 1) ^ times(value, at(exp, i));
		});
		generator = next;
	}
	const rest = [...data, ...Array<number>(degree).fill(0)];
	for (let i = 0; i < data.length; i++) {
		const factor = at(rest, i);
		generator.forEach((value, j) => {
			rest[i + j] = at(rest, i + j) ^ times(value, factor);
		});
	}
	return rest.slice(data.length);
}

const bitsOf = (value: number, length: number) =>
	Array.from({ length }, (_, i) => (value >> (length - 1 - i)) & 1);

function codewords(bytes: Uint8Array, version: number): number[] {
	const parts = (blocks[version - 1] ?? []).flatMap(([count, size]) => Array<number>(count).fill(size));
	const capacity = parts.reduce((sum, size) => sum + size, 0);
	const bits = [
		0,
		1,
		0,
		0,
		...bitsOf(bytes.length, version < 10 ? 8 : 16),
		...[...bytes].flatMap((byte) => bitsOf(byte, 8)),
	];
	bits.push(...Array<number>(Math.min(4, capacity * 8 - bits.length)).fill(0));
	while (bits.length % 8) bits.push(0);
	const data = Array.from({ length: bits.length / 8 }, (_, i) =>
		Number.parseInt(bits.slice(i * 8, i * 8 + 8).join(''), 2),
	);
	for (let i = 0; data.length < capacity; i++) data.push(i % 2 ? 0x11 : 0xec);
	let from = 0;
	const cut = parts.map((size) => {
		from += size;
		return data.slice(from - size, from);
	});
	const checks = cut.map((block) => remainder(block, at(correction, version - 1)));
	const interleave = (lists: number[][]) =>
		Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, i) =>
			lists.flatMap((list) => list[i] ?? []),
		).flat();
	return [...interleave(cut), ...interleave(checks)];
}

type Grid = (boolean | undefined)[][];

/** Error-correcting bits of format (15 bits) and version (18 bits). */
function bch(value: number, generator: number, length: number): number {
	let rest = value << length;
	for (let i = 31 - Math.clz32(rest); i >= length; i--)
		if ((rest >> i) & 1) rest ^= generator << (i - length);
	return (value << length) | rest;
}

function drawPatterns(set: (x: number, y: number, dark: boolean) => void, size: number, version: number) {
	const square = (cx: number, cy: number, radius: number, dark: (ring: number) => boolean) => {
		for (let dy = -radius; dy <= radius; dy++) {
			for (let dx = -radius; dx <= radius; dx++)
				set(cx + dx, cy + dy, dark(Math.max(Math.abs(dx), Math.abs(dy))));
		}
	};
	for (let i = 0; i < size; i++) {
		set(6, i, i % 2 === 0);
		set(i, 6, i % 2 === 0);
	}
	const centres = version > 1 ? [6, ...(alignment[version - 1] ?? [])] : [];
	const last = centres.length - 1;
	centres.forEach((x, i) => {
		centres.forEach((y, j) => {
			if ((i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0)) return;
			square(x, y, 2, (ring) => ring !== 1);
		});
	});
	for (const [x, y] of [
		[3, 3],
		[size - 4, 3],
		[3, size - 4],
	] as const)
		square(x, y, 4, (ring) => ring !== 2 && ring !== 4);
	if (version < 7) return;
	bitsOf(bch(version, 0x1f25, 12), 18)
		.reverse()
		.forEach((bit, i) => {
			set(size - 11 + (i % 3), Math.floor(i / 3), bit === 1);
			set(Math.floor(i / 3), size - 11 + (i % 3), bit === 1);
		});
}

/** Format for error correction M and mask 0, written twice beside the finder patterns. */
function drawFormat(set: (x: number, y: number, dark: boolean) => void, size: number) {
	const format = bitsOf(bch(0, 0x537, 10) ^ 0x5412, 15).reverse();
	format.forEach((bit, i) => {
		const dark = bit === 1;
		if (i < 6) set(8, i, dark);
		else if (i < 8) set(8, i + 1, dark);
		else if (i === 8) set(7, 8, dark);
		else set(14 - i, 8, dark);
		if (i < 8) set(size - 1 - i, 8, dark);
		else set(8, size - 15 + i, dark);
	});
	set(8, size - 8, true);
}

/**
 * A text as a QR code: rows of modules, true is dark, without the quiet zone.
 * Throws RangeError for more than 213 bytes of UTF-8.
 */
export function qrCode(text: string): boolean[][] {
	const bytes = new TextEncoder().encode(text);
	const fits = (version: number) => {
		const capacity = (blocks[version - 1] ?? []).reduce((sum, [count, each]) => sum + count * each, 0);
		return capacity * 8 >= 4 + (version < 10 ? 8 : 16) + bytes.length * 8;
	};
	const version = blocks.findIndex((_, i) => fits(i + 1)) + 1;
	if (version === 0) throw new RangeError('too long for a QR code of version 10');
	const size = 17 + 4 * version;
	const grid: Grid = Array.from({ length: size }, () => Array<boolean | undefined>(size).fill(undefined));
	const set = (x: number, y: number, dark: boolean) => {
		const row = grid[y];
		if (row && x >= 0 && x < size) row[x] = dark;
	};
	drawPatterns(set, size, version);
	drawFormat(set, size);
	const bits = codewords(bytes, version).flatMap((word) => bitsOf(word, 8));
	let next = 0;
	let upward = true;
	for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
		for (let step = 0; step < size; step++) {
			for (const x of [right, right - 1]) {
				const y = upward ? size - 1 - step : step;
				if (grid[y]?.[x] !== undefined) continue;
				set(x, y, (bits[next++] === 1) !== ((x + y) % 2 === 0));
			}
		}
		upward = !upward;
	}
	return grid.map((row) => row.map(Boolean));
}
