/** Where generations are published when nobody says otherwise. */
export const warehouseDirectory = (
  env: Record<string, string | undefined>
): string => env.ORDER_CYCLE_WAREHOUSE_DIR ?? ".data/warehouse"
