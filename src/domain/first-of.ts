/** The first of these lists that has anything: what is one's own comes before what stands in for it. */
export function firstOf<Value>(...choices: readonly (readonly Value[])[]): readonly Value[] {
	return choices.find((values) => values.length > 0) ?? [];
}
