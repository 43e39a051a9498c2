/**
 * JSON as the server's reader keeps it: whole numbers apart from others, keys in a Map (so `__proto__` is only a key),
 * and the one constructor that it knows.
 */
export type Json = null | boolean | bigint | number | string | Date | Json[] | JsonObject
export type JsonObject = Map<string, Json>

export const isObject = (json: Json | undefined): json is JsonObject => json instanceof Map
