import { TextDecoder } from "node:util"
import { isAscii } from "node:buffer"
import type { SourceContent } from "../reading/source-content"

const LINE_FEED = 0x0a
const SPACE = 0x20
const CHUNK_BYTES = 64 * 1024

/**
 * Hands out a file's text in pieces and knows which byte a character of the
 * piece before stands at, so that a line's raw text need not be kept twice.
 */
export class ByteChunks {
  private next: number
  private readonly last: number
  private text = ""
  private isPlain = true
  /** A character and its byte, from which the next are counted. */
  private mark = { at: 0, byte: 0 }
  private textAt = 0
  private readonly decoder: TextDecoder
  /** Lines of the file before its first tag. */
  readonly lines_before: number

  constructor(private readonly content: SourceContent) {
    this.decoder = new TextDecoder(content.encoding, { ignoreBOM: true })
    const { bytes } = content
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    this.next = hasMark ? 3 : 0
    // Before the first tag no XML may have anything, after the last no ^Z.
    let last = bytes.length
    while (last > 0 && bytes[last - 1] <= SPACE) {
      last--
    }
    while (this.next < last && bytes[this.next] <= SPACE) {
      this.next++
    }
    this.last = last
    this.lines_before = bytes
      .subarray(0, this.next)
      .filter((byte) => byte === LINE_FEED).length
  }

  /** The next piece, cut between two characters; null at the end. */
  take(): string | null {
    const { bytes, encoding } = this.content
    if (this.next >= this.last) {
      return null
    }
    let end = Math.min(this.next + CHUNK_BYTES, this.last)
    while (encoding === "utf-8" && (bytes[end] & 0xc0) === 0x80) {
      end--
    }
    this.textAt += this.text.length
    this.mark = { at: this.textAt, byte: this.next }
    const piece = bytes.subarray(this.next, end)
    this.isPlain = encoding !== "utf-8" || isAscii(piece)
    this.text = this.decoder.decode(piece)
    this.next = end
    return this.text
  }

  /** @param at a character of the piece taken last, from the file's first. */
  byteOf(at: number): number {
    if (this.isPlain) {
      return this.mark.byte + at - this.mark.at
    }
    const between = this.text.slice(
      this.mark.at - this.textAt,
      at - this.textAt
    )
    this.mark = { at, byte: this.mark.byte + Buffer.byteLength(between) }
    return this.mark.byte
  }

  /** Text between two bytes of the file. */
  slice(from: number, to: number): string {
    return this.decoder.decode(this.content.bytes.subarray(from, to))
  }

  /** Where the tag begins that ends before a byte. */
  tagStart(end: number): number {
    return this.content.bytes.lastIndexOf(0x3c, end - 1)
  }
}
