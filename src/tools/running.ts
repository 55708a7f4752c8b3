/** Whether a process of this number runs. */
export function isRunning(pid: number): boolean {
	try {
		// Signal 0 asks whether the process is there and does nothing to it.
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
