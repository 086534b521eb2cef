/** Each value whose key an earlier one has, with that first one. */
export function repeated<Value>(
	values: readonly Value[],
	keyOf: (value: Value) => unknown,
): readonly (readonly [value: Value, first: Value])[] {
	return [...Map.groupBy(values, keyOf).values()].flatMap(([first, ...others]) =>
		first === undefined ? [] : others.map((value) => [value, first] as const),
	);
}
