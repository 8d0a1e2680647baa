const READ = new Set([
  "Id",
  "ElctrncSeqNb",
  "LglSeqNb",
  "FrToDt",
  "Acct",
  "Bal",
  "Ntry",
])

/** What lines are not made of; together the larger part of most files. */
const PASSED_OVER = new Set([
  "AddtlInfInd",
  "Avlbty",
  "BkTxCd",
  "Btch",
  "CardTx",
  "Chrgs",
  "CtctDtls",
  "FinInstrmId",
  "Intrst",
  "Ownr",
  "PstlAdr",
  "Purp",
  "RltdAgts",
  "RltdDts",
  "SplmtryData",
  "Svcr",
  "Tax",
])

/** Which elements of a statement are read. */
export const camtParts = {
  /** Directly below the statement. */
  isRead: (name: string) => READ.has(name),
  /** Anywhere deeper. */
  isPassedOver: (name: string) => PASSED_OVER.has(name),
  /** Its XML is kept as the raw text of a line. */
  isLine: (name: string) => name === "Ntry" || name === "TxDtls",
}
