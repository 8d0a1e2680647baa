export {
  stockFields,
  type StockField,
} from "../../../types/replenishment/stock-ledger"
