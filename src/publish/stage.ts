/**
 * A site is put together out of sight, then takes the place of the old one as a whole. Whatever
 * goes wrong before that, the folder that people see or upload stays as it was.
 */
import {
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readlinkSync,
	realpathSync,
	renameSync,
	rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorAt } from '../terminal/failure.ts';
import { exchange, replaceInTwoSteps } from './exchange.ts';

export interface Stage {
	/** The folder to fill. */
	readonly folder: string;
	/** Brings it to the disk of the published one, which takes room: all that may fail there does so now. */
	approach(): void;
	/** Puts it in the place of the published one. */
	publish(): void;
}

interface Places {
	readonly out: string;
	/** Beside `out`, on its disk: a rename must do. */
	readonly next: string;
	readonly aside: string;
}

/**
 * Opens an empty stage at `workshop` for the site at `out`. It is cleared away when the process
 * ends, and with it `waiting`, where files wait that are to join the site; what builds that were
 * killed have left is cleared or put back now. To be used under the lock.
 */
export function openStage(out: string, workshop: string, waiting: readonly string[] = []): Stage {
	const places = placesOf(out);
	recover(places);
	for (const folder of [workshop, places.next]) remove(folder);
	process.once('exit', () => [workshop, places.next, ...waiting].forEach(discard));
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.once(signal, () => process.exit(1));
	mkdirSync(workshop, { recursive: true });
	let isNear = false;
	const approach = () => {
		if (!isNear) bringNear(workshop, places);
		isNear = true;
	};
	return {
		folder: workshop,
		approach,
		publish: () => {
			approach();
			replace(places);
		},
	};
}

function placesOf(written: string): Places {
	const out = meantBy(written);
	const beside = (suffix: string) => join(dirname(out), `.${basename(out)}.${suffix}`);
	return { out, next: beside('next'), aside: beside('last') };
}

/** Where a link leads, also while nothing is there: a build may have died between the two steps. */
function meantBy(written: string): string {
	if (existsSync(written)) return realpathSync(written);
	const isLink = lstatSync(written, { throwIfNoEntry: false })?.isSymbolicLink();
	return isLink ? resolve(dirname(written), readlinkSync(written)) : written;
}

/** Undoes what a build left that died between the two steps. */
function recover({ out, aside }: Places): void {
	if (existsSync(out)) remove(aside);
	else if (existsSync(aside)) renameSync(aside, out);
}

function replace({ out, next, aside }: Places): void {
	if (!existsSync(out)) renameSync(next, out);
	else if (exchange(next, out)) discard(next);
	else replaceInTwoSteps(out, next, aside);
}

/** @throws the file system's error, of the published folder. */
function bringNear(workshop: string, { next, out }: Places): void {
	try {
		move(workshop, next);
	} catch (error) {
		throw errorAt(out, error);
	}
}

/** Renames a folder, or copies it to another disk. */
function move(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	try {
		renameSync(from, to);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
		cpSync(from, to, { recursive: true });
	}
}

function remove(folder: string): void {
	rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** What can't be removed now is removed by the next build. */
function discard(folder: string): void {
	try {
		remove(folder);
	} catch {}
}
