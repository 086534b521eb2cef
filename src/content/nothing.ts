/** Words of paper forms for a field that has nothing to say. */
export function isNothing(text: string): boolean {
	return /^(?:无|没有|暂无|暂缺|空缺|缺|待定|待补充?|略|[/\\—–－-]+)$/.test(text.trim());
}

/** `同上`: what is meant stands in another record. */
export function isSameAsAbove(text: string): boolean {
	return /^(?:同上|同前|同左|见上)$/.test(text.trim());
}
