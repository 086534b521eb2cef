import {
	chmodSync,
	existsSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueMissing } from '../../src/publish/issue-missing.ts';
import { replaceFile } from '../../src/publish/replace-file.ts';
import { buildDisclosure, buildTownship } from '../fixtures/build-disclosure.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const disclosure = buildDisclosure({ townships: [buildTownship({ id: 'donglu' })] });

describe('issueMissing', () => {
	it('adds what is missing to the ledger, and says what that was', () => {
		const file = join(temporaryFolder(), 'codes.yml');
		writeFileSync(file, '# 我们的码簿\n');
		const issued = issueMissing(disclosure, file);
		expect(issued.map(({ target }) => target)).toEqual(['site', 'donglu']);
		const text = readFileSync(file, 'utf8');
		expect(text.startsWith('# 我们的码簿\n- 码: "')).toBe(true);
		for (const { code } of issued) expect(text).toContain(`- 码: "${code}"`);
	});

	it('begins a ledger where there is none', () => {
		const file = join(temporaryFolder(), 'codes.yml');
		issueMissing(disclosure, file);
		expect(readFileSync(file, 'utf8')).toContain('对象: site');
	});

	it('leaves a ledger alone that it can’t add to', () => {
		const file = join(temporaryFolder(), 'codes.yml');
		writeFileSync(file, '[{码: "704394"}]\n');
		expect(() => issueMissing(disclosure, file)).toThrow(/添不进新码/);
		expect(readFileSync(file, 'utf8')).toBe('[{码: "704394"}]\n');
	});
});

describe('replaceFile', () => {
	it.runIf(existsSync('/dev/full'))('keeps the old text, and no draft, on a full disk', () => {
		const folder = temporaryFolder();
		const file = join(folder, 'codes.yml');
		writeFileSync(file, 'old');
		symlinkSync('/dev/full', join(folder, '.codes.yml.new'));
		expect(() => replaceFile(file, 'new')).toThrow('ENOSPC');
		expect(readFileSync(file, 'utf8')).toBe('old');
		expect(readdirSync(folder)).toEqual(['codes.yml']);
	});

	it('leaves no draft behind, and keeps who may read the file', () => {
		const folder = temporaryFolder();
		const file = join(folder, 'codes.yml');
		writeFileSync(file, 'old');
		chmodSync(file, 0o664);
		replaceFile(file, 'new');
		expect(readdirSync(folder)).toEqual(['codes.yml']);
		expect(readFileSync(file, 'utf8')).toBe('new');
		expect(statSync(file).mode & 0o777).toBe(0o664);
	});
});
