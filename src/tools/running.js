/**
 * Whether a process of this number runs.
 * @param {number} pid
 */
export function isRunning(pid) {
	try {
		// Signal 0 asks whether the process is there and does nothing to it.
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}
