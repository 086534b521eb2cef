/** Everything that XML 1.0 has no way to say, not even escaped. */
const UNSAYABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text for an element or a quoted attribute. */
export function xmlText(text: string): string {
	return text.replace(UNSAYABLE, '').replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
