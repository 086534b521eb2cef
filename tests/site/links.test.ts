import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parsePublished } from '../../src/codes/published.ts';
import { siteFiles } from '../../src/publish/site-files.ts';

it('x', () => {
	expect(siteFiles(inject('site')).length).toBeGreaterThan(2);
});
