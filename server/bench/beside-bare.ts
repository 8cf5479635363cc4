import { read } from '@/settings/read';
import { startBarePage } from './bare-page';
import type { World } from './bench-context';
import { clockOf, clockOfFolder } from './memory';
import type { OfficeProcess } from './office-process';
import { creating, saving } from './save';
import type { Figure } from './table';
import { loadOf, page } from './wire';

/** Seconds that each is asked for, over so many connections. */
const [seconds, connections] = [8, 16];

interface Cost {
	perSecond: number;
	/** Milliseconds of processor time for one request, of the application and of PostgreSQL. */
	application: number;
	database: number;
}

type Goal = Partial<Cost> & { ratio?: number };

interface Compared {
	office: OfficeProcess;
	cookie: string;
	world: World;
	databaseUrl: string;
	/** Where PostgreSQL's processes run. */
	cluster: string;
}

/** What the office does in a second and what one request costs, beside a bare Next page of the same table in the same run. */
export async function besideBare({
	office,
	cookie,
	world,
	databaseUrl,
	cluster,
}: Compared): Promise<Figure[]> {
	const database = clockOfFolder(cluster);
	const cost = async (clock: () => number, work: () => Promise<unknown>): Promise<Cost> => {
		await loadOf(work, connections, 2);
		const before = [clock(), database()] as const;
		const { perSecond, answered } = await loadOf(work, connections, seconds);
		const each = (since: number, now: number) => (now - since) / answered;
		return { perSecond, application: each(before[0], clock()), database: each(before[1], database()) };
	};
	const bare = await startBarePage(databaseUrl, read('DATABASE_POOL'));
	try {
		const least = await cost(clockOf(bare.pid), page(bare.url));
		const at = `${office.baseUrl}/de/office`;
		const manager = world.context('manager');
		const goals: [what: string, goal: Goal, work: () => Promise<unknown>][] = [
			['list of visits', { application: 14, database: 4, ratio: 0.64 }, page(`${at}/visits`, cookie)],
			['record of a visit', { application: 12, database: 2 }, page(`${at}/visits/${world.visit}`, cookie)],
			['start page', { application: 16, database: 6 }, page(at, cookie)],
			[
				'creating a visit',
				{ application: 4.5, database: 3 },
				await creating(office.baseUrl, cookie, manager, world.visit),
			],
			[
				'saving a visit',
				{ application: 4.5, database: 3 },
				await saving(office.baseUrl, cookie, manager, world.client),
			],
		];
		const figures = [figure('bare Next page of the same rows', least, least, {})];
		for (const [what, goal, work] of goals)
			figures.push(figure(what, await cost(office.clock, work), least, goal));
		return figures;
	} finally {
		await bare.stop();
	}
}

function figure(what: string, { perSecond, application, database }: Cost, bare: Cost, goal: Goal): Figure {
	const ratio = perSecond / bare.perSecond;
	const targets = [
		goal.application && `≤ ${goal.application} + ${goal.database} ms`,
		goal.ratio && `≥ ${goal.ratio}×`,
	].filter(Boolean);
	const cheap = application <= (goal.application ?? 0) && database <= (goal.database ?? 0);
	return {
		what: `${what}, ${connections} connections`,
		figure: `${perSecond.toFixed(0)}/s, ${application.toFixed(1)} + ${database.toFixed(1)} ms, ${ratio.toFixed(2)}× the bare page`,
		...(targets.length > 0 && { target: targets.join(', '), met: cheap && ratio >= (goal.ratio ?? 0) }),
	};
}
