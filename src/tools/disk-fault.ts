/** What a disk does not let us write, told in one sentence instead of where in the code it was met. */
import { messageLanguage } from '../lib/edition/message-language.ts';

/** As Node tells it, also through a command that we ran: `ENOSPC: no space left on device, write '/x/y'`. */
const TOLD = /\b(ENOSPC|EDQUOT|EROFS|EACCES|EPERM): [^\n,]*(?:, \w+(?: '([^'\n]+)')?)?/;

/** The sentence for such an error or for the output of a command; nothing where it tells of no disk. */
export function diskFaultIn(said: unknown): string | undefined {
	const [, code, path] = TOLD.exec(said instanceof Error ? said.message : String(said)) ?? [];
	if (code === undefined) return undefined;
	const isFull = code === 'ENOSPC' || code === 'EDQUOT';
	const [where, place] = path === undefined ? ['', ''] : [` (${path})`, `（${path}）`];
	if (messageLanguage() === 'en') {
		return isFull
			? `The disk is full${where}, so nothing was built, and the last build stays as it was. Make room and try again.`
			: `There is a folder that may not be written to${where}, so nothing was built, and the last build stays as it was. See who owns it, or build from a copy of the project elsewhere.`;
	}
	return isFull
		? `磁盘满了${place}，这次没有生成，上次生成的还在。腾出空间后再试一次。`
		: `有文件夹不让写${place}，这次没有生成，上次生成的还在。看看它归谁所有，或者把项目复制到别处再生成。`;
}
