import { CopyFormatError } from "./copy-format-error"

const SIGNATURE = Buffer.from("PGCOPY\n\xff\r\n\0", "latin1")
const HEADER_BYTES = SIGNATURE.length + 8

/** Told each row's fields; an end before its start means NULL. */
export type RowReader = (
  bytes: Buffer,
  starts: Int32Array,
  ends: Int32Array
) => void

/**
 * Cuts PostgreSQL's binary COPY format into rows (documented under "Binary
 * Format" of COPY). Pieces may end anywhere.
 */
export class CopyRows {
  private rest: Buffer = Buffer.alloc(0)
  private begun = false
  private ended = false
  private readonly starts: Int32Array
  private readonly ends: Int32Array

  constructor(
    private readonly fields: number,
    private readonly takeRow: RowReader
  ) {
    this.starts = new Int32Array(fields)
    this.ends = new Int32Array(fields)
  }

  /** @throws CopyFormatError where the bytes break the format. */
  push(piece: Buffer): void {
    const bytes = this.rest.length ? Buffer.concat([this.rest, piece]) : piece
    let at = this.begun ? 0 : this.readHeader(bytes)
    while (at >= 0 && !this.ended) {
      const next = this.readRow(bytes, at)
      if (next < 0) {
        break
      }
      at = next
    }
    this.rest = bytes.subarray(Math.max(at, 0))
  }

  /** @throws CopyFormatError when the trailer never came. */
  finish(): void {
    if (!this.ended) {
      throw new CopyFormatError("The COPY ended without its trailer.")
    }
  }

  private readHeader(bytes: Buffer): number {
    if (bytes.length < HEADER_BYTES) {
      return -1
    }
    if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
      throw new CopyFormatError("The COPY does not begin with its signature.")
    }
    const extension = bytes.readInt32BE(SIGNATURE.length + 4)
    if (bytes.length < HEADER_BYTES + extension) {
      return -1
    }
    this.begun = true
    return HEADER_BYTES + extension
  }

  /** @returns where the next row begins, or -1 when this one is not whole. */
  private readRow(bytes: Buffer, begin: number): number {
    if (begin + 2 > bytes.length) {
      return -1
    }
    const count = bytes.readInt16BE(begin)
    if (count === -1) {
      this.ended = true
      return begin + 2
    }
    if (count !== this.fields) {
      throw new CopyFormatError(
        `A row has ${count} fields instead of ${this.fields}.`
      )
    }
    const end = this.findFields(bytes, begin + 2)
    if (end >= 0) {
      this.takeRow(bytes, this.starts, this.ends)
    }
    return end
  }

  private findFields(bytes: Buffer, begin: number): number {
    let at = begin
    for (let field = 0; field < this.fields; field++) {
      if (at + 4 > bytes.length) {
        return -1
      }
      const length = bytes.readInt32BE(at)
      at += 4
      this.starts[field] = at
      this.ends[field] = at + length
      at += Math.max(length, 0)
    }
    return at > bytes.length ? -1 : at
  }
}
