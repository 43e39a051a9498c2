export const rateLimitRefused = (_request: unknown, bucket: string, reason: unknown) => Object.assign(new Error(bucket), { reason })
