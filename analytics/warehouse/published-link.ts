import path from "node:path"

/** The link that readers open; it points to the published generation. */
export const publishedLink = (directory: string) =>
  path.join(directory, "current.duckdb")
