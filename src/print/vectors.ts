/** Points of a plane, and the ways from one to another. */
export type Point = readonly [x: number, y: number];

export const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const times = (a: Point, by: number): Point => [a[0] * by, a[1] * by];
export const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1];
export const length = (a: Point) => Math.sqrt(dot(a, a));
