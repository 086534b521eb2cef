/**
 * Writes scenes as a PDF for a print shop: exact millimetres, page boxes and crop marks, no fonts, no
 * images, CMYK only. The same scenes on the same day give the same bytes.
 */
import PDFDocument from 'pdfkit';
import type { IsoDate } from '../domain/dates.ts';
import { cropMarks } from './crop-marks.ts';
import { pdfContent } from './pdf-content.ts';
import type { Scene } from './scene.ts';

const POINTS = 72 / 25.4;
const MARKS = { gap: 1, length: 5 };
/** The room outside the bleed: for crop marks, and a little more. */
const SLUG = 7;

export interface PdfOptions {
	readonly title: string;
	/** The day in the file's properties. */
	readonly today: IsoDate;
}

/** One page a scene. A scene without bleed fills its page; others stand amid crop marks. */
export async function writePdf(
	scenes: readonly Scene[],
	{ title, today }: PdfOptions,
): Promise<Uint8Array> {
	const date = new Date(`${today}T00:00:00Z`);
	const document = new PDFDocument({
		autoFirstPage: false,
		font: '',
		pdfVersion: '1.4',
		info: {
			Title: title,
			Producer: '码上清',
			Creator: '码上清',
			CreationDate: date,
			ModDate: date,
		},
	});
	const chunks: Buffer[] = [];
	document.on('data', (chunk: Buffer) => chunks.push(chunk));
	const finished = new Promise<void>((done, failed) => {
		document.on('end', done).on('error', failed);
	});
	for (const scene of scenes) addPage(document, scene);
	document.end();
	await finished;
	return Buffer.concat(chunks);
}

function addPage(document: PDFKit.PDFDocument, scene: Scene): void {
	const slug = scene.bleed > 0 ? SLUG : 0;
	const edge = slug + scene.bleed;
	const [width, height] = [scene.width + 2 * edge, scene.height + 2 * edge];
	document.addPage({ size: [width * POINTS, height * POINTS], margin: 0 });
	const box = (inset: number) =>
		[inset, inset, width - inset, height - inset].map((value) => value * POINTS);
	const { data } = document.page.dictionary;
	Object.assign(data, { TrimBox: box(edge), BleedBox: box(slug), Resources: {} });
	// A feature of later versions; 1 is what it means anyway.
	Reflect.deleteProperty(data, 'UserUnit');
	const trim = { x: 0, y: 0, width: scene.width, height: scene.height };
	const marks =
		slug > 0 ? [...scene.marks, ...cropMarks(trim, { bleed: scene.bleed, ...MARKS })] : scene.marks;
	document.scale(POINTS);
	document.translate(edge, edge);
	document.addContent(pdfContent({ ...scene, marks }));
}
