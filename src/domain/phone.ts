/** Whether a phone number as written in the content is a mobile one, which belongs to a person. */
export function isMobile(phone: string): boolean {
	return /^1[3-9]\d{9}$/.test(phone);
}
