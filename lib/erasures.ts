import 'server-only';
import { sql } from 'drizzle-orm';
import { db } from '@/db';
import { addErasures, erasuresIn } from '@/db/erasures';
import { read } from '@/settings/read';
import { log } from './log';

/**
 * What a command that erases for good does once it is certain: the list beside the backups learns of it at once, so that
 * a backup made before brings nobody back. Where it can't be written the log says so; the next backup writes it, too.
 */
export async function noteErasures<A>(_: unknown, answer: A): Promise<A> {
	const backups = read('BACKUP_DIR');
	try {
		if (backups) addErasures(backups, await erasuresIn((query) => db().execute(sql.raw(query))));
	} catch (err) {
		log.error({ err }, 'The list of erasures beside the backups could not be written.');
	}
	return answer;
}
