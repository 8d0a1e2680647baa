/** An element; its name without prefix. */
export type XmlNode = {
  name: string
  /** Line of the file at which it begins, from 1. */
  line: number
  /** Bytes of the file that it spans. */
  start: number
  end: number
  text: string
  /** Attribute `Ccy`. */
  currency: string | null
  children: XmlNode[]
}
