import { readMoney } from "../../../src/money/read-money"
import { toMainUnits } from "../../../src/money/to-main-units"
import type {
  ListedSupplierItem,
  SupplierItemBody,
} from "../../../src/types/replenishment/supplier-items"
import { isDays } from "./is-days"

const numbers = ["pack", "moq", "rank", "stated_days"] as const
const texts = [
  "supplier_sku",
  "cost",
  "cost_breaks",
  "valid_from_on",
  "valid_to_on",
] as const

export const itemFields = [...texts.slice(0, 1), ...numbers, ...texts.slice(1)]

/** What a supplier sells as it stands in the fields; money in main units. */
export type ItemDraft = Record<(typeof itemFields)[number], string>

/** What is stored, ready to be changed. */
export const draftItem = (
  item: ListedSupplierItem | null,
  currency: string
): ItemDraft => ({
  supplier_sku: item?.supplier_sku ?? "",
  pack: String(item?.pack ?? 1),
  moq: String(item?.moq ?? 1),
  rank: String(item?.rank ?? 1),
  stated_days: String(item?.stated_days ?? ""),
  cost:
    item?.cost_minor == null
      ? ""
      : toMainUnits(BigInt(item.cost_minor), currency),
  cost_breaks: (item?.cost_breaks ?? [])
    .map(
      ({ from, cost_minor }) =>
        `${from}: ${toMainUnits(BigInt(cost_minor), currency)}`
    )
    .join("; "),
  valid_from_on: item?.valid_from_on ?? "",
  valid_to_on: item?.valid_to_on ?? "",
})

type ItemValues = Omit<SupplierItemBody, "supplier_id" | "inventory_item_id">

/** The fields as the server takes them; which is wrong, where one is. */
export function readItem(
  draft: ItemDraft,
  currency: string
): { body: ItemValues } | { wrong: keyof ItemDraft } {
  const breaks = readBreaks(draft.cost_breaks)
  const checks: [keyof ItemDraft, boolean][] = [
    ["supplier_sku", draft.supplier_sku.trim() !== ""],
    ["pack", /^[1-9]\d{0,6}$/.test(draft.pack)],
    ["moq", /^[1-9]\d{0,6}$/.test(draft.moq)],
    ["rank", /^[1-9]\d{0,3}$/.test(draft.rank)],
    ["stated_days", isDays(draft.stated_days)],
    ["cost", draft.cost.trim() === "" || isMoney(draft.cost, currency)],
    [
      "cost_breaks",
      breaks !== null && breaks.every(({ cost }) => isMoney(cost, currency)),
    ],
  ]
  const wrong = checks.find(([, isRight]) => !isRight)?.[0]
  if (wrong || !breaks) {
    return { wrong: wrong ?? "cost_breaks" }
  }
  return {
    body: {
      supplier_sku: draft.supplier_sku.trim(),
      pack: Number(draft.pack),
      moq: Number(draft.moq),
      rank: Number(draft.rank),
      stated_days: draft.stated_days ? Number(draft.stated_days) : null,
      cost: dotted(draft.cost) || null,
      cost_breaks: breaks,
      valid_from_on: draft.valid_from_on || null,
      valid_to_on: draft.valid_to_on || null,
    },
  }
}

/** `100: 9.50; 500: 9` as prices from so many units on. */
function readBreaks(text: string): { from: number; cost: string }[] | null {
  const parts = text.split(";").filter((part) => part.trim())
  const read = parts.map((part) => /^\s*(\d{1,7})\s*:\s*(\S+)\s*$/.exec(part))
  return read.every((one) => one !== null)
    ? read.map(([, from, cost]) => ({ from: Number(from), cost: dotted(cost) }))
    : null
}

const dotted = (text: string) => text.trim().replace(",", ".")

const isMoney = (text: string, currency: string) =>
  readMoney(dotted(text), currency) !== null
