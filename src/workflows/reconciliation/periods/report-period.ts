import { feeContract } from "../../../modules/reconciliation/fees/fee-contract"
import { sumFees } from "../../../modules/reconciliation/fees/sum-fees"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { wilsonInterval } from "../../../statistics/wilson-interval"
import type { PeriodResponse } from "../../../types/reconciliation/periods"

type Reported = Pick<PeriodResponse, "currencies" | "fees">

/**
 * What a period did to an account's lines, how old the rest is, how often
 * rules were right, and fees against the contract.
 *
 * @throws MedusaError NOT_FOUND for an account that does not exist.
 */
export async function reportPeriod(
  reconciliation: ReconciliationModuleService,
  period: { account_id: string; from: string; to: string }
): Promise<Reported> {
  const account = await reconciliation.retrieveReconciliationAccount(
    period.account_id
  )
  const ageing = await reconciliation.reportAgeing(period)
  const precision = await reconciliation.reportPrecision(period)
  const currencies = await reconciliation.reportPeriod(period)
  return {
    currencies: currencies.map((row) => ({
      ...row,
      ageing: ageing
        .filter(({ currency_code }) => currency_code === row.currency_code)
        .map(({ currency_code: _own, ...bucket }) => bucket),
      precision: toPrecision(
        precision.find(
          ({ currency_code }) => currency_code === row.currency_code
        )
      ),
    })),
    fees:
      account.fee_contract === null
        ? null
        : sumFees(
            feeContract.parse(account.fee_contract),
            await reconciliation.readFeeLines(period.account_id, period)
          ),
  }
}

function toPrecision(row: { decided: number; undone: number } | undefined) {
  const { decided, undone } = row ?? { decided: 0, undone: 0 }
  return {
    decided,
    undone,
    rate: decided === 0 ? null : (decided - undone) / decided,
    ...wilsonInterval(decided - undone, decided),
  }
}
