/** A file's content as its reader takes it. */
export type SourceContent = {
  bytes: Uint8Array
  /** UTF-8, else windows-1252, which older exports use. */
  encoding: "utf-8" | "windows-1252"
  /** Its first 64 kB as text, by which a reader knows its own. */
  head: string
  /** All of it as text; made when asked for. */
  text: () => string
}
