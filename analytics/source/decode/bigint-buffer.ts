import { FixedBuffer } from "./fixed-buffer"

export class BigintBuffer extends FixedBuffer {
  private readonly halves: Uint32Array

  constructor() {
    super(8)
    this.halves = new Uint32Array(this.memory)
  }

  read(bytes: Buffer, start: number, _end: number, row: number): void {
    this.halves[2 * row + 1] = bytes.readUInt32BE(start)
    this.halves[2 * row] = bytes.readUInt32BE(start + 4)
  }
}
