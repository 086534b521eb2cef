import { describe, expect, it } from 'vitest';
import { localWords } from '../../src/domain/local-words.ts';
import {
	buildDisclosure,
	buildSite,
	buildTownship,
	buildVillage,
} from '../fixtures/build-disclosure.ts';

function wordsIn(county: string, townships: readonly string[], kinds: readonly ('村' | '社区')[]) {
	const villages = kinds.map((kind, index) => buildVillage({ id: `v${index}`, kind }));
	return localWords(
		buildDisclosure({
			site: buildSite({ county }),
			townships: townships.map((shortName) => buildTownship({ shortName, villages })),
		}),
	);
}

describe('the levels of a place are called', () => {
	it('as in a county, where it is one', () => {
		const usual = { county: '县', township: '乡镇', village: '村' };
		expect(wordsIn('芮城县', ['东垆乡', '陌南镇'], ['村', '社区'])).toEqual(usual);
		expect(wordsIn('某某新城', [], [])).toEqual(usual);
	});

	it('as in a district, where there are but 街道 and 社区', () => {
		const words = { county: '区', township: '街道', village: '社区' };
		expect(wordsIn('临江区', ['望江街道', '滨江街道办'], ['社区'])).toEqual(words);
	});

	it('by both names where there are both', () => {
		expect(wordsIn('永济市', ['城东街道', '虞乡镇'], ['村']).township).toBe('乡镇（街道）');
		expect(wordsIn('某旗', ['某镇'], ['村']).county).toBe('旗');
	});
});
