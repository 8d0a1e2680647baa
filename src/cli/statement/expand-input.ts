import { readdirSync, statSync } from "node:fs"
import path from "node:path"

const STATEMENT = /\.(xml|sta|txt|940|942|mt940|swi|ofx|qfx|csv|zip)$/i

/**
 * A file stands for itself, a folder for its statements in name order; what is
 * in folders below it does not count.
 *
 * @throws Error for what does not exist.
 */
export const expandInput = (input: string): string[] =>
  statSync(input).isDirectory()
    ? readdirSync(input, { withFileTypes: true })
        .filter((entry) => !entry.isDirectory() && STATEMENT.test(entry.name))
        .map(({ name }) => name)
        .sort()
        .map((name) => path.join(input, name))
    : [input]
