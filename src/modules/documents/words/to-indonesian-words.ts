import { splitThousands } from "./split-thousands"

const digits = "nol satu dua tiga empat lima enam tujuh delapan sembilan".split(
  " "
)

const groupNames = ["", "ribu", "juta", "miliar", "triliun", "kuadriliun"]

/**
 * A number from 0 to 10^18 − 1 in Indonesian (*terbilang*). Ten, eleven, a
 * hundred and a thousand take *se-*; a million does not (*satu juta*).
 */
export function toIndonesianWords(value: bigint): string {
  if (value === 0n) {
    return digits[0]
  }
  return splitThousands(value)
    .map((group, rank) => toGroup(group, rank))
    .reverse()
    .filter(Boolean)
    .join(" ")
}

function toGroup(group: number, rank: number): string {
  if (group === 0) {
    return ""
  }
  return group === 1 && rank === 1
    ? "seribu"
    : [...toHundreds(group), groupNames[rank]].filter(Boolean).join(" ")
}

function toHundreds(group: number): string[] {
  const hundreds = Math.floor(group / 100)
  const rest = toTens(group % 100)
  switch (hundreds) {
    case 0:
      return rest
    case 1:
      return ["seratus", ...rest]
    default:
      return [digits[hundreds], "ratus", ...rest]
  }
}

function toTens(value: number): string[] {
  if (value < 10) {
    return value ? [digits[value]] : []
  }
  if (value < 20) {
    return [
      value === 10
        ? "sepuluh"
        : value === 11
          ? "sebelas"
          : `${digits[value - 10]} belas`,
    ]
  }
  return [digits[Math.floor(value / 10)], "puluh", ...toTens(value % 10)]
}
