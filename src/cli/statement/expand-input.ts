import { readdirSync, statSync } from "node:fs"
import path from "node:path"

const STATEMENT = /\.(xml|sta|txt|940|942|mt940|swi|ofx|qfx|csv|zip)$/i

/** A file stands for itself, a folder for its statements in name order. */
export const expandInput = (input: string): string[] =>
  statSync(input).isDirectory()
    ? readdirSync(input)
        .filter((name) => STATEMENT.test(name))
        .sort()
        .map((name) => path.join(input, name))
    : [input]
