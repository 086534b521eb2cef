/** Addresses as they are printed: short, usual, and deep below a county portal. */
export const ADDRESSES = [
	'https://a.cn/100004/',
	'https://ymt.example.gov.cn/704394/',
	'https://ymt.example.gov.cn/999994/',
	'https://www.ruicheng.example.gov.cn/zwgk/jczwgk/yimatong/704394/',
	`https://www.example.gov.cn/${'zhengwugongkai/'.repeat(12)}704394/`,
];
