import { clockName } from '@/lib/clock';

const homeZone = 'Europe/Berlin';

export const Also = ({ children }: { children: string }) => (
	<span lang="en" className="handout-also">
		/ {children}
	</span>
);

type Zones = { timeZone: string; endTimeZone: string | null };

/** By whose clocks the times are, where it isn't the office's; once a day as long as it stays the same. */
export function Clock({ timeZone, endTimeZone, before }: Zones & { before?: Zones | undefined }) {
	if (before && !before.endTimeZone && !endTimeZone && before.timeZone === timeZone) return null;
	const zones = [...new Set([timeZone, endTimeZone ?? timeZone])];
	if (zones.every((zone) => clockName(zone, 'de') === clockName(homeZone, 'de'))) return null;
	const say = (locale: string) => zones.map((zone) => clockName(zone, locale)).join(' → ');
	return (
		<span className="handout-place">
			{say('de')} <Also>{say('en')}</Also>
		</span>
	);
}
