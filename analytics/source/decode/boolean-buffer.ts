import { FixedBuffer } from "./fixed-buffer"

export class BooleanBuffer extends FixedBuffer {
  private readonly values: Uint8Array

  constructor() {
    super(1)
    this.values = new Uint8Array(this.memory)
  }

  read(bytes: Buffer, start: number, _end: number, row: number): void {
    this.values[row] = bytes[start]
  }
}
