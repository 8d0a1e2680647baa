import path from "node:path"

/** Where the Parquet generations of an export directory lie. */
export const parquetPaths = (directory: string) => {
  const root = path.join(directory, "parquet")
  return {
    root,
    generation: (name: string) => path.join(root, name),
    /** Being written: no reader looks there. */
    build: (name: string) => path.join(root, `.build-${name}`),
    /** The link that readers follow. */
    current: path.join(root, "current"),
    /** The next link, before it takes the place of the current one. */
    link: (name: string) => path.join(root, `.link-${name}`),
  }
}
