import sharp from 'sharp';
import type { Scene } from './scene.ts';
import { writeSvg } from './svg.ts';

/** A scene as a PNG image of that many pixels across, without colours that nobody sees. */
export async function writePng(scene: Scene, pixels: number): Promise<Uint8Array> {
	return (
		sharp(Buffer.from(writeSvg(scene, pixels)))
			.flatten({ background: '#fff' })
			// More effort takes three times as long, and brings no shade nearer by more than two of 255.
			.png({ palette: true, colours: 64, dither: 0, effort: 1 })
			.toBuffer()
	);
}
