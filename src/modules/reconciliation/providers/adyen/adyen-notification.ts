import { z } from "@medusajs/framework/zod"

/** A standard webhook of Adyen: several items, each signed by itself. */
export const adyenNotification = z.looseObject({
  notificationItems: z
    .array(
      z.looseObject({
        NotificationRequestItem: z.looseObject({
          pspReference: z.string().min(1),
          originalReference: z.string().nullish(),
          merchantAccountCode: z.string(),
          merchantReference: z.string().nullish(),
          eventCode: z.string().min(1),
          eventDate: z.string().nullish(),
          success: z.union([z.string(), z.boolean()]),
          amount: z
            .looseObject({
              value: z.number().nullish(),
              currency: z.string().nullish(),
            })
            .nullish(),
          additionalData: z.record(z.string(), z.unknown()).nullish(),
        }),
      })
    )
    .min(1)
    .max(100),
})

export type AdyenItem = z.infer<
  typeof adyenNotification
>["notificationItems"][number]["NotificationRequestItem"]
