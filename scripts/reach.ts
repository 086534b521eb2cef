/** `npm run reach`: how large a code must be, from how far it is read, and how worn it may be. */
import { runCommand } from '../src/terminal/failure.ts';
import { readOptions } from '../src/terminal/options.ts';
import { reaches, reachTable } from './reach/table.ts';
import { LIGHTS, type Light, NEEDED, trials } from './reach/trial.ts';
import { WEARS, wearTable, wearTrials } from './reach/wear.ts';

const USAGE = `用法：npm run reach
  量每种版式的码多大、多远能扫到，磨损到什么程度还能扫；没有别的选项`;
const CODES = 40;
const WORN_CODES = 20;
const NAMES: Readonly<Record<Light, string>> = { good: '光线好', poor: '光线差、手抖' };

await runCommand(async () => {
	readOptions({}, USAGE, { needsContent: false });
	for (const light of ['good', 'poor'] as const) await measureSizes(light);
	for (const wear of WEARS) {
		console.log(`\n${wear.name}；${WORN_CODES} 个码，各看三帧`);
		for await (const { share, read } of wearTrials(wear, WORN_CODES))
			console.log(`  ${Math.round(share * 100)}%：zxing 读出 ${read.zxing}，微信读出 ${read.微信}`);
	}
	console.log(`\n${reachTable(reaches())}\n\n${wearTable()}`);
	return 0;
});

async function measureSizes(light: Light): Promise<void> {
	const { tilt, blur, noise, ink, paper } = LIGHTS[light];
	console.log(
		`\n${NAMES[light]}：斜 ${tilt}°，模糊 ${blur} 像素，噪声 ±${noise}，墨 ${ink}、纸 ${paper}（0–255）；${CODES} 个码，各看三帧`,
	);
	for await (const { pixels, read } of trials(light, CODES))
		console.log(`  一小格 ${pixels} 像素：zxing 读出 ${read.zxing}，微信读出 ${read.微信}`);
	console.log(`  换算距离用的是 ${NEEDED[light]} 像素`);
}
