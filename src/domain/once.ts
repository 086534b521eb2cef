/**
 * Remembers what `compute` made of an object. For objects that never change and answers that
 * thousands of pages ask for; both go when nobody holds the object any more.
 */
export function once<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
	return remember(new WeakMap<Key, { readonly value: Value }>(), compute);
}

/** The same for texts, of which there must not be too many: they stay. */
export function onceByText<Value>(compute: (text: string) => Value): (text: string) => Value {
	return remember(new Map<string, { readonly value: Value }>(), compute);
}

interface Memory<Key, Value> {
	get(key: Key): { readonly value: Value } | undefined;
	set(key: Key, found: { readonly value: Value }): unknown;
}

function remember<Key, Value>(known: Memory<Key, Value>, compute: (key: Key) => Value) {
	return (key: Key): Value => {
		const found = known.get(key) ?? { value: compute(key) };
		known.set(key, found);
		return found.value;
	};
}
