import { splitThousands } from "./split-thousands"

const small = (
  "zero one two three four five six seven eight nine ten eleven twelve " +
  "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split(" ")

const tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(
  " "
)

const groupNames = [
  "",
  "thousand",
  "million",
  "billion",
  "trillion",
  "quadrillion",
]

/** A number from 0 to 10^18 − 1 in English, short scale, without "and". */
export function toEnglishWords(value: bigint): string {
  if (value === 0n) {
    return small[0]
  }
  return splitThousands(value)
    .map((group, rank) =>
      group ? [...toHundreds(group), groupNames[rank]].filter(Boolean) : []
    )
    .reverse()
    .flat()
    .join(" ")
}

function toHundreds(group: number): string[] {
  const hundreds = Math.floor(group / 100)
  return [
    ...(hundreds ? [small[hundreds], "hundred"] : []),
    ...toTens(group % 100),
  ]
}

function toTens(value: number): string[] {
  if (value < 20) {
    return value ? [small[value]] : []
  }
  const name = tens[Math.floor(value / 10)]
  return [value % 10 ? `${name}-${small[value % 10]}` : name]
}
