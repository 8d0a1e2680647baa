import { MedusaService } from "@medusajs/framework/utils"
import { IntakeBatch } from "./models/intake-batch"
import { IntakeRecord } from "./models/intake-record"
import { IntakeReject } from "./models/intake-reject"
import { OrderReview } from "./models/order-review"
import { OrderFinding } from "./models/order-finding"
import { OrderHold } from "./models/order-hold"

export class VerificationModuleService extends MedusaService({
  IntakeBatch,
  IntakeRecord,
  IntakeReject,
  OrderReview,
  OrderFinding,
  OrderHold,
}) {}
