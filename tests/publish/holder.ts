/** Takes the lock at a folder, says so, and holds it until it is ended. */
import { takeLock } from '../../src/publish/lock.ts';

takeLock(process.argv[2] ?? '');
process.stdout.write('held');
setInterval(() => undefined, 1000);
