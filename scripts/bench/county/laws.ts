import type { Yaml } from './yaml.ts';

/** A law as matters cite it: by its short name and the version in force. */
export interface CitedLaw {
	readonly shortName: string;
	readonly version: string;
}

const SUBJECTS =
	'土地管理 城乡规划 社会救助 社会保险 农村土地承包 森林 草原 水 安全生产 消防 食品安全 环境保护 动物防疫 义务教育 兵役 人民调解 老年人权益保障 残疾人保障 村民委员会组织 道路交通安全'.split(
		' ',
	);

export const LAWS: readonly CitedLaw[] = SUBJECTS.map((subject, index) => ({
	shortName: `${subject}法`,
	version: `${2015 + (index % 9)}修正`,
}));

/** Each law with an older version and the one in force. */
export function lawsFile(): Yaml {
	return LAWS.flatMap(({ shortName, version }) => [
		lawVersion(shortName, '2004修正', '2004-08-28'),
		lawVersion(shortName, version, `${Number(version.slice(0, 4)) + 1}-01-01`),
	]);
}

const lawVersion = (shortName: string, version: string, inForce: string) => ({
	名称: `中华人民共和国${shortName}`,
	简称: shortName,
	版本: version,
	施行: inForce,
});
