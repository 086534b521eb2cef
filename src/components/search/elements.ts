/** The element of the page at `selector`. @throws Error if the mark-up has none, or another kind. */
export function element<Kind extends Element>(
	selector: string,
	kind: new () => Kind,
	within: ParentNode = document,
): Kind {
	const found = within.querySelector(selector);
	if (found instanceof kind) return found;
	throw new Error(`${selector} is not a ${kind.name}`);
}
