const rendered = new WeakMap<object, string>();

/** What was rendered of a part of a view; in dev anew each time, for components change there. */
export async function remembered(of: object, render: () => Promise<string>): Promise<string> {
	const html = rendered.get(of) ?? (await render());
	if (process.env.NODE_ENV === 'production') rendered.set(of, html);
	return html;
}
