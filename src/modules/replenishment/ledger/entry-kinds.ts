export {
  entryKinds,
  type EntryKind,
} from "../../../types/replenishment/stock-ledger"
