/** Who took the parcel, as the text of a delivery says. */
export const deliveredSubRules: { pattern: RegExp; sub: string }[] = [
  { pattern: /keluarga|serumah|household/, sub: "household" },
  { pattern: /tetangga|neighbou?r/, sub: "neighbour" },
  { pattern: /locker|loker/, sub: "locker" },
  { pattern: /penerima asli|bersangkutan/, sub: "to_recipient" },
]
