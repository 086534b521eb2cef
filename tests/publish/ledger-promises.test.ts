import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ledgerJson } from '../../src/codes/published.ts';
import type { Loaded } from '../../src/load.ts';
import { keepingPromises } from '../../src/publish/ledger-promises.ts';
import { buildDisclosure, buildEntry, buildSite } from '../fixtures/build-disclosure.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const county = buildEntry({ code: '704394', target: 'site', name: '芮城县一码通' });
const township = buildEntry({ code: '615349', target: 'donglu', name: '东垆乡人民政府' });

/** Whoever runs the tests may sign commits, or be in the middle of one. */
const { PATH } = process.env;
const ONLY_THE_FOLDER = {
	PATH,
	GIT_CONFIG_GLOBAL: '/dev/null',
	GIT_CONFIG_SYSTEM: '/dev/null',
};
const hasGit = spawnSync('git', ['--version']).status === 0;

const lines = (...entries: readonly (typeof county)[]) =>
	entries
		.map(({ code, target, name, issued }) => {
			return `- 码: "${code}"\n  对象: ${target}\n  名称: ${name}\n  发码: ${issued}\n`;
		})
		.join('');

function loadedWith(ledger: readonly (typeof county)[], demo = false): Loaded {
	const disclosure = buildDisclosure({ ledger, site: buildSite({ demo }) });
	return { disclosure, problems: [], texts: new Map(), files: 1 };
}

/** A content folder in git, with a commit for each ledger; `now` is what stands there today. */
function repository(
	ledgers: readonly string[],
	now: string,
	site = '名称: 芮城县一码通\n',
): string {
	const root = temporaryFolder();
	const content = join(root, 'content');
	mkdirSync(content);
	git(root, 'init', '--quiet');
	writeFileSync(join(content, 'site.yml'), site);
	for (const ledger of ledgers) {
		writeFileSync(join(content, 'codes.yml'), ledger);
		git(root, 'add', '.');
		git(root, '-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '-qm', 'x');
	}
	writeFileSync(join(content, 'codes.yml'), now);
	return content;
}

function git(folder: string, ...words: readonly string[]): void {
	const { status, stderr } = spawnSync('git', ['-C', folder, ...words], {
		encoding: 'utf8',
		env: ONLY_THE_FOLDER,
	});
	if (status !== 0) throw new Error(stderr);
}

const namesOf = ({ problems }: Loaded) => problems.map(({ name }) => name);

describe.runIf(hasGit)('the promises of earlier ledgers', () => {
	it('are kept by a ledger that only grows', () => {
		const now = lines(county, township);
		const loaded = loadedWith([county, township]);
		const content = repository([lines(county)], now);
		expect(keepingPromises(loaded, { content })).toBe(loaded);
	});

	it('are broken by a code that git remembers and that is gone', () => {
		const content = repository([lines(county, township)], lines(county));
		const loaded = keepingPromises(loadedWith([county]), { content });
		expect(namesOf(loaded)).toEqual(['CodeLost']);
		expect(loaded.disclosure).toBeUndefined();
	});

	it('are remembered although the loss was committed, and told once', () => {
		const content = repository(
			[lines(county, township), `# x\n${lines(county, township)}`, lines(county)],
			lines(county),
		);
		const loaded = keepingPromises(loadedWith([county]), { content });
		expect(namesOf(loaded)).toEqual(['CodeLost']);
	});

	it('are broken by a code that was given to something else', () => {
		const content = repository([lines(county)], lines({ ...county, target: 'monan' }));
		const loaded = keepingPromises(loadedWith([{ ...county, target: 'monan' }]), { content });
		expect(namesOf(loaded)).toEqual(['CodeReassigned']);
	});

	it('are not made by a code that was mistyped, committed and put right', () => {
		const mistyped = lines({ ...township, code: '615394' });
		for (const ledgers of [[mistyped], [lines(township), mistyped]]) {
			const content = repository(ledgers, lines(township));
			expect(namesOf(keepingPromises(loadedWith([township]), { content }))).toEqual([]);
		}
	});

	it('are not made by what broke an older one, and was put right', () => {
		const elsewhere = lines({ ...county, target: 'monan' });
		const content = repository([lines(county), elsewhere], lines(county));
		expect(namesOf(keepingPromises(loadedWith([county]), { content }))).toEqual([]);
		writeFileSync(join(content, 'codes.yml'), elsewhere);
		const still = loadedWith([{ ...county, target: 'monan' }]);
		expect(namesOf(keepingPromises(still, { content }))).toEqual(['CodeReassigned']);
	});

	it('are kept in a merge of two clerks’ ledgers, before and after it is committed', () => {
		const content = repository([lines(county)], lines(county));
		const ours = buildEntry({ code: '833403', target: 'donglu/window/w6', name: '6号窗口' });
		const theirs = { ...ours, code: '918448' };
		const commit = (ledger: string) => {
			writeFileSync(join(content, 'codes.yml'), ledger);
			git(content, 'add', '.');
			git(content, '-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '-qm', 'x');
		};
		git(content, 'checkout', '-q', '-b', 'theirs');
		commit(lines(county, theirs));
		git(content, 'checkout', '-q', '-b', 'ours', 'HEAD~1');
		commit(lines(county, ours));
		const merge = ['-c', 'user.name=x', '-c', 'user.email=x@example.com', 'merge', 'theirs'];
		expect(() => git(content, ...merge)).toThrow();
		writeFileSync(join(content, 'codes.yml'), lines(county, ours));
		const loaded = () => keepingPromises(loadedWith([county, ours]), { content });
		expect(namesOf(loaded())).toEqual(['CodeLost']);
		commit(lines(county, ours));
		expect(namesOf(loaded())).toEqual(['CodeLost']);
		const both = loadedWith([county, ours, theirs]);
		writeFileSync(join(content, 'codes.yml'), lines(county, ours, theirs));
		expect(namesOf(keepingPromises(both, { content }))).toEqual([]);
	});

	it('do not bind a county that took the place of a demonstration', () => {
		const content = repository([lines(township)], lines(county), '演示: 是\n');
		expect(namesOf(keepingPromises(loadedWith([county]), { content }))).toEqual([]);
		expect(namesOf(keepingPromises(loadedWith([county], true), { content }))).toEqual(['CodeLost']);
	});

	it('are unknown where there is no git or no history, which is no mistake', () => {
		const content = temporaryFolder();
		writeFileSync(join(content, 'codes.yml'), lines(county));
		expect(namesOf(keepingPromises(loadedWith([county]), { content }))).toEqual([]);
		expect(namesOf(keepingPromises(loadedWith([county]), { content: repository([], '') }))).toEqual(
			[],
		);
	});

	it('are looked for in the content’s own repository, also in the middle of another’s commit', () => {
		const content = repository([lines(county, township)], lines(county));
		vi.stubEnv('GIT_DIR', join(temporaryFolder(), 'elsewhere'));
		const loaded = keepingPromises(loadedWith([county]), { content });
		vi.unstubAllEnvs();
		expect(namesOf(loaded)).toEqual(['CodeLost']);
	});

	it('are compared with what was published', () => {
		const content = temporaryFolder();
		const against = join(content, 'codes.json');
		writeFileSync(against, ledgerJson([county, township]));
		const loaded = keepingPromises(loadedWith([county]), { content, against });
		expect(namesOf(loaded)).toEqual(['CodeLost']);
		writeFileSync(against, '{}');
		expect(() => keepingPromises(loadedWith([county]), { content, against })).toThrow(
			/不是公布过的码簿/,
		);
	});
});
