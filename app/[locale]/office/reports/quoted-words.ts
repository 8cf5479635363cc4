import { getLocale, getTranslations } from 'next-intl/server';
import { formatEdtf } from '@/lib/edtf';
import type { QuotedFigure } from '@/lib/reports/quoted-figure';

/** How a quoted figure is said: „mehr als 40“, and where it stands. */
export async function quotedWords() {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('reports.quoted')]);
	const number = new Intl.NumberFormat(locale);
	return {
		value: ({ bound, value, measure }: Pick<QuotedFigure, 'bound' | 'value' | 'measure'>) =>
			t(`bound.${bound}`, {
				value: measure === 'own_cost' ? `${number.format(value)} €` : number.format(value),
			}),
		source: ({ source, sourceOn }: Pick<QuotedFigure, 'source' | 'sourceOn'>) =>
			sourceOn ? t('sourceOf', { source, date: formatEdtf(sourceOn, locale) }) : source,
	};
}
