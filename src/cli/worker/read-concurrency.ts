import { InvalidArgumentError } from "commander"

/** @throws InvalidArgumentError unless it is a whole number from 1 to 32. */
export function readConcurrency(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > 32) {
    throw new InvalidArgumentError("give a whole number from 1 to 32.")
  }
  return count
}
