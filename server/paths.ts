import path from 'node:path';
import { readEnvFile } from './env-file';

export const root = path.resolve(import.meta.dirname, '..');

/** The settings of the file .env, which the environment overrides. */
export const envFile = readEnvFile(path.join(root, '.env'));

const named = process.env.JUMELAGE_DATA_DIR ?? envFile.variables.JUMELAGE_DATA_DIR;

/** Everything that start writes lies here; tests name a folder of their own. */
export const dataDir = path.resolve(root, named?.trim() || '.data');

export const inData = (...parts: string[]) => path.join(dataDir, ...parts);
