import { describe, expect, it } from 'vitest';
import { photograph, type Shot } from '../../scripts/reach/camera.ts';
import { DECODERS } from '../../scripts/reach/decoders.ts';
import { glared, type Square, specked, stained, torn } from '../../scripts/reach/harm.ts';
import { cropped, type Picture } from '../../scripts/reach/picture.ts';
import { drawPiece } from '../../src/print/draw.ts';
import { FORMATS } from '../../src/print/formats.ts';
import { writePdf } from '../../src/print/pdf.ts';
import { drawAreas } from '../../src/print/pdf-areas.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { symbolsIn } from '../../src/print/scene.ts';
import { makeSymbol, QUIET_ZONE } from '../../src/qr/symbol.ts';
import { county, FACES } from './draw-formats.ts';

/** Dots to a module of the print that is photographed, and of the photo. */
const FINE = 8;
const SEEN = 5;
const SHOT = { scale: SEEN / FINE, blur: 0.7, noise: 8, ink: 40, paper: 215, turn: 4 };

interface Print {
	readonly address: string;
	readonly picture: Picture;
	/** Where the symbol is on it. */
	readonly square: Square;
}

/** The code of a piece as it is printed, with what stands around it. */
async function printOf(format: string): Promise<Print> {
	const piece = piecesOf(county()).find((each) => each.format.name === format) ?? expect.fail();
	const { width, height, marks, faults } = drawPiece(piece, { faces: FACES, tone: '红' });
	const { x, y, module } = symbolsIn(marks)[0] ?? expect.fail();
	const pdf = await writePdf([{ width, height, marks, faults, bleed: 0 }], { title: '' });
	const [[page] = []] = await drawAreas(pdf, [
		[{ x: 0, y: 0, width, height, scale: FINE / module }],
	]);
	const side = makeSymbol(piece.stamp.address).size * FINE;
	const start = (at: number) => Math.round((at / module + QUIET_ZONE) * FINE - side / 2);
	const around = { x: start(x), y: start(y), width: 2 * side, height: 2 * side };
	return {
		address: piece.stamp.address,
		picture: page ? cropped(page, around) : expect.fail(),
		square: { x: side / 2, y: side / 2, side },
	};
}

interface Trial {
	readonly harm?: (print: Print) => Picture;
	readonly shot?: Partial<Shot>;
}

const TRIALS: Readonly<Record<string, Trial>> = {
	'out of focus by a third of a module': { shot: { blur: SEEN / 3 } },
	'from the side, 40°': { shot: { tilt: 40 } },
	'upside down': { shot: { turn: 184 } },
	'in the dusk, grey on grey': { shot: { ink: 95, paper: 135, noise: 3 } },
	'by a poor sensor': { shot: { noise: 20 } },
	'under a lamp that shines back': { harm: ({ picture, square }) => glared(picture, square) },
	'with a stain over a tenth of it': {
		harm: ({ picture, square }) => stained(picture, square, { share: 0.1, seed: 7 }),
	},
	'with a torn corner, a tenth of it': {
		harm: ({ picture, square }) => torn(picture, square, 0.1),
	},
	// Every speck costs a whole byte of the code, so these do more harm than their share says.
	'with specks all over, a fiftieth of it': {
		harm: ({ picture, square }) => specked(picture, square, { share: 1 / 50, size: 4, seed: 7 }),
	},
};

const formats = FORMATS.filter(({ name }) =>
	piecesOf(county()).some((each) => each.format.name === name),
);

describe.each(formats)('the code of a $name', ({ name }) => {
	it.each(Object.entries(TRIALS))(
		'is read %s, by zxing and by WeChat',
		async (_, { harm, shot }) => {
			const print = await printOf(name);
			const photo = photograph(harm?.(print) ?? print.picture, { ...SHOT, ...shot });
			expect({ zxing: await DECODERS.zxing(photo), 微信: await DECODERS.微信(photo) }).toEqual({
				zxing: print.address,
				微信: print.address,
			});
		},
	);
});

describe('the trials', () => {
	it('are hard enough to fail: no decoder reads through twice the damage', async () => {
		const print = await printOf('桌牌');
		const seen = (picture: Picture, shot: Partial<Shot> = {}) =>
			DECODERS.zxing(photograph(picture, { ...SHOT, ...shot }));
		expect(await seen(print.picture, { blur: 4 })).toBeUndefined();
		expect(await seen(print.picture, { ink: 133, paper: 135 })).toBeUndefined();
		expect(
			await seen(stained(print.picture, print.square, { share: 0.4, seed: 7 })),
		).toBeUndefined();
		expect(
			await seen(specked(print.picture, print.square, { share: 0.5, size: 5, seed: 7 })),
		).toBeUndefined();
	});

	it('are the same each time', async () => {
		const { picture } = await printOf('桌牌');
		expect(photograph(picture, { ...SHOT, seed: 3 })).toEqual(
			photograph(picture, { ...SHOT, seed: 3 }),
		);
		expect(photograph(picture, { ...SHOT, seed: 3 })).not.toEqual(
			photograph(picture, { ...SHOT, seed: 4 }),
		);
	});
});
