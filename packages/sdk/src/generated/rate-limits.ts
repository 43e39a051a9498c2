// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

/** Requests per second that a bucket admits by its scope, unless its limit was raised. */
export const requestsPerSecond = {
  generic_get: 10,
  generic_update: 3,
  message: 10,
} as const
