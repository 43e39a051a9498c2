// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

/** Last parts of the paths whose POST may be sent twice without doing more than once. */
export const idempotentPosts: readonly string[] = ['add', 'remove', 'overwrite']
