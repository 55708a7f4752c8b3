/** Where things stand on the sheets of a PDF. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** A part of a sheet; millimetres from its upper left corner. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const MILLIMETRES_IN_A_POINT = 25.4 / 72;

/** The boxes of everything that is drawn on each sheet of a PDF, letters apart. */
export async function boxesOn(pdf: Uint8Array): Promise<{ width: number; height: number; boxes: Box[] }[]> {
	const { OPS } = await getResolvedPDFJS();
	const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
	const sheets = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { width, height } = page.getViewport({ scale: 1 });
		const { fnArray, argsArray } = await page.getOperatorList();
		const boxes: Box[] = [];
		const saved: Matrix[] = [];
		let matrix: Matrix = [1, 0, 0, 1, 0, 0];
		for (const [index, operation] of fnArray.entries()) {
			const args = argsArray[index] as unknown[] | null;
			if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) saved.push(matrix);
			if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
			if (operation === OPS.transform) matrix = within(matrix, args as unknown as Matrix);
			if (operation === OPS.paintFormXObjectBegin && args?.[0]) matrix = within(matrix, args[0] as Matrix);
			const bounds = operation === OPS.constructPath ? (args?.[2] as ArrayLike<number> | null) : null;
			if (bounds) boxes.push(boxOf(matrix, bounds, height));
		}
		sheets.push({ width: width * MILLIMETRES_IN_A_POINT, height: height * MILLIMETRES_IN_A_POINT, boxes });
	}
	return sheets;
}

/** Whether two boxes are the same, but for a number of millimetres. */
export function isNear(box: Box, other: Box, tolerance: number): boolean {
	return (['x', 'y', 'width', 'height'] as const).every(
		(length) => Math.abs(box[length] - other[length]) <= tolerance,
	);
}

/** A matrix that is given within another one. */
function within([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
	return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The box of a path, whose least and greatest x and y are given as it was drawn; nothing is turned. */
function boxOf([a, , , d, e, f]: Matrix, bounds: ArrayLike<number>, height: number): Box {
	const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(bounds);
	const [x, otherX] = [a * left + e, a * right + e].sort((m, n) => m - n) as [number, number];
	const [y, otherY] = [d * top + f, d * bottom + f].sort((m, n) => m - n) as [number, number];
	return {
		x: x * MILLIMETRES_IN_A_POINT,
		y: (height - otherY) * MILLIMETRES_IN_A_POINT,
		width: (otherX - x) * MILLIMETRES_IN_A_POINT,
		height: (otherY - y) * MILLIMETRES_IN_A_POINT,
	};
}
