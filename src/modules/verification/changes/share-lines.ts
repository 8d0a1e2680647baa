import { cancelLines } from "./cancel-lines"
import type { CancellableLine } from "./cancelled-amount"

/**
 * Shares that can be paid: nobody pays a third of a rupiah. A total that is
 * none itself is shared to the minor unit.
 *
 * @param step the smallest amount that can be paid, minor units.
 * @throws LineNotCancellable for an unknown line, or more units than are left.
 */
export function shareLines(
  lines: CancellableLine[],
  cancel: { line: string; quantity: number }[],
  step: bigint
): { line: string; amount: string }[] {
  const stepOf = ({ charged }: CancellableLine) =>
    BigInt(charged) % step === 0n ? step : 1n
  const { amounts } = cancelLines({
    lines: lines.map((line) => ({
      ...line,
      charged: (BigInt(line.charged) / stepOf(line)).toString(),
    })),
    cancel,
    shipping: "0",
    refund_shipping: false,
    due: "0",
    charged: "0",
  })
  return amounts.map(({ line, amount }) => {
    const own = lines.find((one) => one.line === line)
    return {
      line,
      amount: (BigInt(amount) * (own ? stepOf(own) : 1n)).toString(),
    }
  })
}
