import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

export const root = path.resolve(import.meta.dirname, '..');

const envFile = path.join(root, '.env');

/** The variables of the file .env, which the environment overrides. */
export const envFileVariables = (): Record<string, string | undefined> =>
	existsSync(envFile) ? parseEnv(readFileSync(envFile, 'utf8')) : {};

const named = process.env.JUMELAGE_DATA_DIR ?? envFileVariables().JUMELAGE_DATA_DIR;

/** Everything that start writes lies here; tests name a folder of their own. */
export const dataDir = path.resolve(root, named || '.data');

export const inData = (...parts: string[]) => path.join(dataDir, ...parts);
