import { figureLines, measure } from '@/structure/figures';
import { say, speakPlainly } from './say';

speakPlainly();
for (const line of figureLines(await measure(), true)) say(line);
