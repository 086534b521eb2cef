import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../content/read.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { Failure } from '../terminal/failure.ts';
import type { CommonOptions } from '../terminal/options.ts';
import { rememberedLedgers } from './ledger-history.ts';

/**
 * What a county without a ledger discloses, so that its first codes can be issued; undefined if it
 * has one already, or if anything else is wrong with its content.
 * @throws Failure if there was a ledger once: then codes may hang on walls.
 */
export function beginLedger(common: CommonOptions): Disclosure | undefined {
	const { content, contentName, today } = common;
	const ledger = `${contentName}/codes.yml`;
	if (existsSync(join(content, 'codes.yml'))) return undefined;
	const { disclosure, problems } = readContent(content, { name: contentName, today });
	const others = problems.filter(({ severity, at }) => severity === 'error' && at?.file !== ledger);
	if (!disclosure || others.length > 0) return undefined;
	if (rememberedLedgers(content, disclosure.site).length === 0) return disclosure;
	throw new Failure(
		`${ledger} 不见了，git 里有旧的。先找回来，不要重新发码：git checkout HEAD -- ${ledger}`,
	);
}
