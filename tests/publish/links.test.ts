import { describe, expect, it } from 'vitest';
import { linkResolver, linksIn } from '../../src/publish/links.ts';

describe('linksIn', () => {
	it('finds what a page links to, loads and sends to, each once', () => {
		const html = `<link rel="canonical" href="https://a.cn/">
			<meta name="description" content="网址 href=/x/"><meta property="og:image" content="https://a.cn/1.png">
			<a href="/x/">x</a> <a class="y" href="/x/">y</a> <img alt="" src="z.png"> <form action="/search/">`;
		expect([...linksIn(html)]).toEqual([
			'https://a.cn/',
			'https://a.cn/1.png',
			'/x/',
			'z.png',
			'/search/',
		]);
	});

	it('takes no script for mark-up', () => {
		const html = '<script src="/a.js">const link = \' href="/nowhere/"\';</script><a href="/x/">';
		expect([...linksIn(html)]).toEqual(['/a.js', '/x/']);
	});
});

describe('linkResolver', () => {
	const resolve = linkResolver('https://www.example.gov.cn/ymt/');
	const page = 'donglu/items/index.html';
	const cases: [link: string, file: string | undefined][] = [
		['/ymt/', 'index.html'],
		['/ymt/donglu/', 'donglu/index.html'],
		['/ymt/donglu', 'donglu'],
		['/ymt/704394/qr.png', '704394/qr.png'],
		['https://www.example.gov.cn/ymt/donglu/', 'donglu/index.html'],
		['/ymt/search/?q=a&amp;b#c', 'search/index.html'],
		['/ymt/files/%E8%A1%A8.txt', 'files/表.txt'],
		['dibao/', 'donglu/items/dibao/index.html'],
		['../contacts/', 'donglu/contacts/index.html'],
		['?page=2', 'donglu/items/index.html'],
		['/donglu/', '/donglu/'],
		['../../../escape/', '../../../escape/'],
		['/ymt/%zz/', '/ymt/%zz/'],
		['#main', undefined],
		['https://www.example.gov.cn/', undefined],
		['https://example.com/ymt/nowhere/', undefined],
		['tel:0359-0002000', undefined],
		['mailto:a@example.gov.cn', undefined],
		['data:,', undefined],
		['//example.com/x/', undefined],
	];
	it.each(cases)('%s asks for %s', (link, file) => {
		expect(resolve(link, page)).toBe(file);
		expect(resolve(link, page)).toBe(file);
	});
});
