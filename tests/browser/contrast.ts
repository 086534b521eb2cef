/**
 * Words with less contrast than AAA asks: 7:1, or 4.5:1 where they are large. Axe looks too, but passes
 * over what it is not sure of, such as every cell that spans rows. Runs within the page.
 */
export function faintWords(): string[] {
	const { words, around, nameOf } = window.eyes;
	const numbersOf = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
	const luminance = (color: string) => {
		const [red = 0, green = 0, blue = 0] = numbersOf(color).map((value) => {
			const part = value / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const isPainted = ({ backgroundColor }: CSSStyleDeclaration) =>
		numbersOf(backgroundColor)[3] !== 0;
	/** In a drawing, words stand on the rectangle beside them. */
	const drawnGroundOf = (element: Element) => {
		const shape = element.parentElement?.querySelector('rect');
		return shape ? getComputedStyle(shape).fill : 'none';
	};
	const groundOf = (element: Element) => {
		const drawn = element instanceof SVGElement ? drawnGroundOf(element) : 'none';
		if (drawn.startsWith('rgb')) return drawn;
		const ground = around(element, isPainted);
		return ground ? getComputedStyle(ground).backgroundColor : 'rgb(255, 255, 255)';
	};
	return words().flatMap(({ element }) => {
		const { color, fontSize, fontWeight, fill } = getComputedStyle(element);
		const ink = element instanceof SVGElement ? fill : color;
		const [one = 0, other = 0] = [luminance(ink), luminance(groundOf(element))].sort(
			(a, b) => b - a,
		);
		const size = Number.parseFloat(fontSize) * (Number(fontWeight) >= 700 ? 24 / 18.66 : 1);
		const contrast = (one + 0.05) / (other + 0.05);
		return contrast < (size >= 24 ? 4.5 : 7)
			? [`${contrast.toFixed(1)}:1 for ${nameOf(element)}`]
			: [];
	});
}
