/** Whether a phone number as written in the content is a mobile one, which belongs to a person. */
export function isMobile(phone: string): boolean {
	return /^1[3-9]\d{9}$/.test(phone);
}

/** What a phone dials: `tel:03590002000,31`. An extension follows a pause. */
export function dialAddress(phone: string): string {
	const [number = '', extension] = phone.split('转');
	return `tel:${number.replace(/\D/g, '')}${extension ? `,${extension}` : ''}`;
}
