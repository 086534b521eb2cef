/**
 * Remembers what `compute` made of an object. For objects that never change, and for answers that
 * thousands of pages ask for; both go when nobody holds the object any more.
 */
export function once<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, { readonly value: Value }>();
	return (key) => {
		const found = known.get(key) ?? { value: compute(key) };
		known.set(key, found);
		return found.value;
	};
}
