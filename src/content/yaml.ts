import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { parseYaml } from './yaml-document.ts';
import { type Fault, faultsOf } from './yaml-faults.ts';

/**
 * Reads YAML so that every scalar is text. `undefined` when there is nothing in it, when it has a
 * fault, or uses anchors, aliases or tags: `findFaults` says which.
 *
 * js-yaml is several times faster than yaml, but knows no positions; so it reads, and yaml is
 * asked only where something is wrong. Tests prove that both read the same.
 */
export function readYaml(text: string): unknown {
	if (!MARK.test(text) || !MAY_BE_REFUSED.test(text)) {
		try {
			return load(text, { schema: FAILSAFE_SCHEMA }) || undefined;
		} catch {
			// Where the two differ, yaml has the last word.
		}
	}
	return readCarefully(text);
}

/** Without one of these, there is nothing of the kind: a search that costs next to nothing. */
const MARK = /[&*!|>]|__proto__/;

/**
 * Anything that could be an anchor, alias, tag or `__proto__`: cheap to find, rarely true. And block
 * texts with an indentation of their own (`|2`), which the two read differently.
 */
const MAY_BE_REFUSED = /(?:^|[\s[{,:?-])[&*!]|__proto__|[|>][+-]?\d/m;

/** As `readYaml`, by the slower of the two alone. */
export function readCarefully(text: string): unknown {
	const yaml = parseYaml(text);
	if (faultsOf(yaml).length > 0) return undefined;
	const withoutNull = (_key: unknown, value: unknown) => value ?? '';
	return yaml.document.toJS({ reviver: withoutNull }) || undefined;
}

/** What is wrong with a text that can't be read. */
export function findFaults(text: string): readonly Fault[] {
	return faultsOf(parseYaml(text));
}
