import type { Face, Faces } from '../../src/print/face.ts';

/** A square is 1 em, anything of ASCII half of that; `without` has no drawing. */
export function plainFace(without = ''): Face {
	return {
		glyph: (character) => {
			if (without.includes(character)) return undefined;
			const advance = character >= ' ' && character <= '~' ? 500 : 1000;
			return { advance, outline: [{ kind: 'move', points: [0, 0] }, { kind: 'close' }] };
		},
	};
}

export function plainFaces(without?: string): Faces {
	const face = plainFace(without);
	return { regular: face, medium: face, bold: face };
}
