import { spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { patiently } from './patience.ts';
import { commandLine, type Outcome, outcomeOf, SHELL } from './run-script.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A disk that only the command sees. */
interface SmallDisk {
	/** The folder that it takes the place of. */
	readonly at: string;
	/** What is on it already. */
	readonly holds?: string;
	/** As `mount` takes it: `2m`. */
	readonly size: string;
	/** Whether a file of no interest takes up what is left. */
	readonly full?: boolean;
}

/** Its words: where, how large, what for, what is on it, what takes up the rest, the command. */
const SCRIPT = `
disk=$1 size=$2 left=$3 holds=$4 filler=$5; shift 5
mount -t tmpfs -o "size=$size" none "$disk" || exit 98
if [ -n "$holds" ]; then cp -r "$holds/." "$disk" || exit 97; fi
if [ -n "$filler" ]; then head -c 1G /dev/zero >"$disk/$filler" 2>"$left.filled"; fi
"$@"; status=$?
if [ -n "$filler" ]; then rm "$disk/$filler"; fi
cp -r "$disk/." "$left"
exit $status
`;

const unshared = (words: readonly string[]) => ['--mount', '--map-root-user', ...words];

/** A disk can only be made where a process may have name spaces of its own. */
export const canMakeDisks =
	spawnSync('unshare', unshared(['mount', '-t', 'tmpfs', 'none', tmpdir()])).status === 0;

/** Runs `scripts/<name>.ts` as `runScript` does; `left` is a copy of what was on the disk afterwards. */
export async function runOnSmallDisk(
	{ at, holds = '', size, full = false }: SmallDisk,
	name: string,
	words: readonly string[],
): Promise<Outcome & { readonly left: string }> {
	return patiently(async () => {
		const left = temporaryFolder();
		const mounted = ['sh', '-c', SCRIPT, 'sh', at, size, left, holds, full ? '.filler' : ''];
		const command = [process.execPath, ...commandLine(name, words)];
		const child = spawn('unshare', unshared([...mounted, ...command]), {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: SHELL,
		});
		const outcome = await outcomeOf(child);
		return outcome && { ...outcome, left };
	});
}
