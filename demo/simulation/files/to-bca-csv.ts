import { toMainUnits } from "../../../src/money/to-main-units"
import type { BankEntry } from "./bank-entry"

const opening = 500_000_000n

/**
 * A statement in the layout of the `bca` profile: preamble, dates without
 * year, amount and CR/DB in two columns, footer with balances that tie.
 *
 * @param entries at least one, oldest first.
 */
export function toBcaCsv(entries: BankEntry[]): string {
  let balance = opening
  const rows = entries.map(({ day, text, minor }) => {
    balance += minor
    const [, month, date] = day.split("-")
    const side = minor < 0n ? "DB" : "CR"
    return `'${date}/${month},${text},'0000,"${rupiah(abs(minor))}",${side},"${rupiah(balance)}"`
  })
  const sum = (sign: bigint) =>
    entries
      .map(({ minor }) => minor * sign)
      .filter((minor) => minor > 0n)
      .reduce((total, minor) => total + minor, 0n)
  return [
    "No. Rekening,=,'0202012345",
    "Nama,=,TOKO CONTOH",
    `Periode,=,${written(entries[0].day)} - ${written(entries[entries.length - 1].day)}`,
    "Mata Uang,=,Rp",
    "",
    "Tanggal,Keterangan,Cabang,Jumlah,,Saldo",
    ...rows,
    `Saldo Awal,=,"${rupiah(opening)}"`,
    `Kredit,=,"${rupiah(sum(1n))}"`,
    `Debet,=,"${rupiah(sum(-1n))}"`,
    `Saldo Akhir,=,"${rupiah(balance)}"`,
    "",
  ].join("\n")
}

const abs = (minor: bigint) => (minor < 0n ? -minor : minor)

const written = (day: string) => day.split("-").reverse().join("/")

/** `249,347.00` */
const rupiah = (minor: bigint): string => {
  const [whole, decimals] = toMainUnits(minor, "idr").split(".")
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",")}.${decimals}`
}
