/** One line of progress, on stderr: stdout belongs to the result. */
export const say = (line) => process.stderr.write(`[npm test] ${line}\n`)
