import path from "node:path"

/** What is published is never written again; any other file may be. */
export const isGeneration = (file: string): boolean =>
  /^gen-\d+\.duckdb$/.test(path.basename(file))
