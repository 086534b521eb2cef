const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The page that stands in for all others while something is wrong with the content. */
export function problemPage(problems: string): string {
	const text = problems.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
	return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>内容里有错误</title>
<style>
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 system-ui, sans-serif }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border-left: .3rem solid #b3261e; background: #fbf1f0; line-height: 1.5 }
</style>
</head>
<body>
<h1>内容里有错误</h1>
<p>改好、保存，这一页会自己变回来。</p>
<pre>${text}</pre>
</body>
</html>
`;
}
