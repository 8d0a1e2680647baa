import { FixedBuffer } from "./fixed-buffer"

export class IntegerBuffer extends FixedBuffer {
  private readonly values: Int32Array

  constructor() {
    super(4)
    this.values = new Int32Array(this.memory)
  }

  read(bytes: Buffer, start: number, _end: number, row: number): void {
    this.values[row] = bytes.readInt32BE(start)
  }
}
