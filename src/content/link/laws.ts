import type { Law } from '../../domain/law.ts';
import type { law } from '../forms/index.ts';
import type { Written } from '../records.ts';

/** Lines that share a name are versions of one law. */
export function toLaws(written: readonly Written<typeof law>[]): readonly Law[] {
	return [...Map.groupBy(written, ({ name }) => name)].map(([name, lines]) => ({
		name,
		shortName: lines.find(({ shortName }) => shortName)?.shortName,
		versions: lines
			.map(({ version, inForce, note, source }) => ({ version, inForce, note, source }))
			.sort((a, b) => (a.inForce < b.inForce ? -1 : 1)),
	}));
}
