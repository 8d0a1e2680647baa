import { FixedBuffer } from "./fixed-buffer"

export class DoubleBuffer extends FixedBuffer {
  private readonly values: Float64Array

  constructor() {
    super(8)
    this.values = new Float64Array(this.memory)
  }

  read(bytes: Buffer, start: number, _end: number, row: number): void {
    this.values[row] = bytes.readDoubleBE(start)
  }
}
