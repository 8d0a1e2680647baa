import { readdir } from "node:fs/promises"

const NAME = /^gen-(\d+)\.duckdb$/

/** Published generations in a directory, newest first, by number. */
export const generationNumbers = async (directory: string): Promise<number[]> =>
  (await readdir(directory))
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a)
