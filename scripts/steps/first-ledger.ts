import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/content/read.ts';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import { rememberedLedgers } from '../../src/publish/ledger-history.ts';
import { Failure } from '../../src/terminal/failure.ts';
import type { CommonOptions } from '../../src/terminal/options.ts';

/**
 * What a county without a ledger discloses, so that its first codes can be issued; undefined if it
 * has one already, or if anything else is wrong with its content.
 * @throws Failure if there was a ledger once: then codes may hang on walls.
 */
export function beginLedger(common: CommonOptions): Disclosure | undefined {
	const { content, contentName, today } = common;
	if (existsSync(join(content, 'codes.yml'))) return undefined;
	if (rememberedLedgers(content).length > 0)
		throw new Failure(
			`${contentName}/codes.yml 不见了，git 里有旧的。先找回来，不要重新发码：git checkout HEAD -- ${contentName}/codes.yml`,
		);
	const { disclosure, problems } = readContent(content, { name: contentName, today });
	const ledger = `${contentName}/codes.yml`;
	const others = problems.filter(({ severity, at }) => severity === 'error' && at?.file !== ledger);
	return others.length === 0 ? disclosure : undefined;
}
