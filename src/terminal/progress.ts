/** A line that tells how far a long job is, drawn over itself; nothing where nobody watches. */
export function progressLine({
	stream = process.stderr,
	now = () => performance.now(),
} = {}): (done: number, all: number) => void {
	const started = now();
	return (done, all) => {
		if (!stream.isTTY) return;
		const left = ((now() - started) / done) * (all - done);
		const text = `正在生成并读回 ${done}/${all}，还要约 ${Math.ceil(left / 1000)} 秒`;
		stream.write(`\r\u001B[K${done === all ? '' : text}`);
	};
}
