/** So long a file is a month of a busy account. */
export const CAMT_BYTES = 27_000_000

/** Statements of banks are between 0.7 and 3 kB an entry. */
const entryOf = (at: number) => {
  const cents = 100 + ((at * 7919) % 9_900_000)
  const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`
  const day = `2026-10-${String(1 + (at % 28)).padStart(2, "0")}`
  const isCredit = at % 3 > 0
  const side = isCredit ? "Dbtr" : "Cdtr"
  return {
    minor: isCredit ? BigInt(cents) : -BigInt(cents),
    xml: `
      <Ntry>
        <NtryRef>${at}</NtryRef>
        <Amt Ccy="EUR">${amount}</Amt>
        <CdtDbtInd>${isCredit ? "CRDT" : "DBIT"}</CdtDbtInd>
        <Sts>
          <Cd>BOOK</Cd>
        </Sts>
        <BookgDt>
          <Dt>${day}</Dt>
        </BookgDt>
        <ValDt>
          <Dt>${day}</Dt>
        </ValDt>
        <AcctSvcrRef>SVC-2026-${String(at).padStart(9, "0")}</AcctSvcrRef>
        <BkTxCd>
          <Domn>
            <Cd>PMNT</Cd>
            <Fmly>
              <Cd>RCDT</Cd>
              <SubFmlyCd>ESCT</SubFmlyCd>
            </Fmly>
          </Domn>
        </BkTxCd>
        <NtryDtls>
          <TxDtls>
            <Refs>
              <InstrId>INSTR-${at}</InstrId>
              <EndToEndId>E2E-${at}-2026</EndToEndId>
              <TxId>TX${at}</TxId>
            </Refs>
            <Amt Ccy="EUR">${amount}</Amt>
            <RltdPties>
              <${side}>
                <Pty>
                  <Nm>Payer number ${at} &amp; partners</Nm>
                </Pty>
              </${side}>
              <${side}Acct>
                <Id>
                  <IBAN>DE${String(at).padStart(20, "1")}</IBAN>
                </Id>
              </${side}Acct>
            </RltdPties>
            <RmtInf>
              <Ustrd>Order MD${at} of the ${day}, thank you</Ustrd>
            </RmtInf>
          </TxDtls>
        </NtryDtls>
      </Ntry>`,
  }
}

/** A camt.053 of about so many bytes whose balances tie, always the same. */
export function writeCamt(bytes: number): { xml: Buffer; entries: number } {
  const parts: string[] = []
  let sum = 0n
  let size = 0
  while (size < bytes) {
    const { minor, xml } = entryOf(parts.length)
    sum += minor
    size += xml.length
    parts.push(xml)
  }
  const balance = (type: string, minor: bigint) => `
      <Bal>
        <Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp>
        <Amt Ccy="EUR">${minor / 100n}.${String(minor % 100n).padStart(2, "0")}</Amt>
        <CdtDbtInd>CRDT</CdtDbtInd>
        <Dt><Dt>2026-10-31</Dt></Dt>
      </Bal>`
  const opening = 100_000_000_000n
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
  <BkToCstmrStmt>
    <GrpHdr><MsgId>M1</MsgId></GrpHdr>
    <Stmt>
      <Id>S1</Id>
      <ElctrncSeqNb>1</ElctrncSeqNb>
      <Acct><Id><IBAN>DE00123456780000000001</IBAN></Id><Ccy>EUR</Ccy></Acct>${balance("OPBD", opening)}${balance("CLBD", opening + sum)}${parts.join("")}
    </Stmt>
  </BkToCstmrStmt>
</Document>
`
  return { xml: Buffer.from(xml), entries: parts.length }
}
