import { figureLines, measure } from '@/structure/figures';
import { print, printPlainly } from './terminal';

printPlainly();
for (const line of figureLines(await measure(), true)) print(line);
