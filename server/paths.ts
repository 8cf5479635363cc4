import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** Everything that start writes lies here; tests name a folder of their own. */
export const dataDir = path.resolve(root, process.env.JUMELAGE_DATA_DIR || '.data');

export const inData = (...parts: string[]) => path.join(dataDir, ...parts);
