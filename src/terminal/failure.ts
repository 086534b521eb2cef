/** A command can't go on; the message is for the person at the keyboard, the code for the shell. */
export class Failure extends Error {
	readonly exitCode: number;

	constructor(message: string, exitCode = 1) {
		super(message);
		this.exitCode = exitCode;
	}
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: '找不到',
	EACCES: '没有权限读写',
	EPERM: '没有权限读写',
	EROFS: '磁盘是只读的，写不进',
	ENOSPC: '磁盘满了，写不进',
	// Node’s own copying says so of a full disk.
	EIO: '磁盘满了或者坏了，读写不成',
	EDQUOT: '磁盘配额用完了，写不进',
	EISDIR: '应当是文件，实际是文件夹：',
	ENOTDIR: '应当是文件夹，实际是文件：',
	EEXIST: '已经有了同名的文件：',
	ENAMETOOLONG: '文件名太长：',
	ELOOP: '链接转回了自己：',
	EMFILE: '同时打开的文件太多：',
	EBUSY: '被别的程序占用：',
};

/** One Chinese line for an error of the file system; undefined for anything else. */
export function describeFileError(error: unknown): string | undefined {
	if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
		return undefined;
	const isMaking = 'syscall' in error && error.syscall === 'mkdir' && error.code === 'ENOENT';
	// So Node says it of a disk that is read-only.
	const reason = isMaking ? '建不了文件夹（磁盘只读，或者上一级不在了）' : REASONS[error.code];
	const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
	return reason && `${reason} ${path}`.trim();
}

/**
 * The error of the file system, as one of `place`: of files that come and go nobody knows, and of a
 * full disk Node names none.
 */
export function errorAt(place: string, error: unknown): unknown {
	return error instanceof Error && 'code' in error ? Object.assign(error, { path: place }) : error;
}

/** Runs a command; whatever stops it becomes one line and an exit code. */
export async function runCommand(command: () => Promise<number> | number): Promise<void> {
	try {
		process.exitCode = await command();
	} catch (error) {
		process.exitCode = error instanceof Failure ? error.exitCode : 1;
		const known = error instanceof Failure ? error.message : describeFileError(error);
		if (process.exitCode === 0) console.log(known);
		else if (known !== undefined) console.error(known);
		else console.error('程序自己出了错，请把下面几行发给维护的人：\n', error);
	}
}
