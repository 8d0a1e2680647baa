import type { SupplierListResponse } from "../../../src/types/replenishment/suppliers"
import { useReplenishment } from "../../api/use-replenishment"
import { ALL } from "./all"

/** All suppliers, for a choice. */
export const useSuppliers = () =>
  useReplenishment<SupplierListResponse>("suppliers", { limit: ALL }).data
    ?.suppliers
