/** Rows that the workbench reads at a time. */
export const openPageSize = 50
