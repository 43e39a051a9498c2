// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

/** Requests per second, by scope. */
export const rateLimits = {
  generic_get: 10,
  generic_update: 3,
  message: 10,
} as const
