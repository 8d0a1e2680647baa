/** Where the demo store cuts its days. */
export const storeZone = "Asia/Jakarta"
